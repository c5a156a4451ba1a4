package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The links that the link checker has a verdict on. */
final class AskedLinks {
    private AskedLinks() {}

    /** Goes through every place at which such a link is written. */
    static void each(Context context, BiConsumer<Value<String>, LinkVerdict> action) {
        Map<String, LinkVerdict> verdicts = context.links().orElse(Map.of());
        if (verdicts.isEmpty()) {
            return;
        }
        for (Value<String> address : Addresses.all(context.resume())) {
            LinkVerdict verdict = verdicts.get(address.get());
            if (verdict != null) {
                action.accept(address, verdict);
            }
        }
    }

    /** Writes another address in place of one, where it stands in the source just as it was read. */
    static Optional<Fix> replace(Context context, Value<String> address, String by) {
        return context.source().text(address.span()).equals(address.get())
                ? Optional.of(Fix.unsafe("write " + by, new Edit(address.span(), by)))
                : Optional.empty();
    }
}
