package io.github.resumemaven.link.http;

/**
 * An answer.
 *
 * @param status from 100 to 999
 * @param headers its headers
 * @param body what was read of the body, decompressed; empty when it was not wanted
 * @param complete whether {@code body} is all of it
 */
public record HttpReply(int status, HttpHeaders headers, byte[] body, boolean complete) {

    HttpReply withBody(byte[] bytes, boolean whole) {
        return new HttpReply(status, headers, bytes, whole);
    }
}
