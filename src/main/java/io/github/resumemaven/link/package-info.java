/**
 * Is this address alive? Policy in, verdicts out.
 *
 * <p>{@link io.github.resumemaven.link.LinkChecker} asks; {@code http} makes one bounded request; {@code address} reads
 * addresses and knows the private, the broken and the made-up ones; {@code local} checks what needs no network. Nothing
 * here knows résumés or Maven.
 */
package io.github.resumemaven.link;
