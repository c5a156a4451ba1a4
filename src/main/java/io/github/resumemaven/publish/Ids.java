package io.github.resumemaven.publish;

/** Object ids for the eye. */
final class Ids {

    private Ids() {}

    static String abbreviate(String id) {
        return id.length() > 10 ? id.substring(0, 10) : id;
    }
}
