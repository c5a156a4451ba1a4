package io.github.resumemaven.project.change;

/** A number of things. */
final class Count {
    private Count() {}

    static String of(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
