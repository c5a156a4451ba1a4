package io.github.resumemaven.publish;

import java.util.Optional;

/**
 * One publish. Made by {@link #builder}.
 *
 * @param target where to
 * @param site what
 * @param history what becomes of earlier states
 * @param cname the custom domain, written to {@code CNAME} at the branch's root
 * @param message writes the commit message
 * @param source what the site was built from
 * @param dryRun stop before anything is written
 */
public record Publication(
        Target target,
        Site site,
        History history,
        Optional<String> cname,
        MessageSource message,
        SourceState source,
        boolean dryRun) {

    public static Builder builder(Target target, Site site) {
        return new Builder(target, site);
    }

    public static final class Builder {

        private final Target target;
        private final Site site;
        private History history = History.APPEND;
        private String cname = "";
        private MessageSource message = now -> "Publish the site";
        private SourceState source = SourceState.UNKNOWN;
        private boolean dryRun;

        private Builder(Target target, Site site) {
            this.target = target;
            this.site = site;
        }

        public Builder history(History value) {
            history = value;
            return this;
        }

        /** @param value null or blank for none */
        public Builder cname(String value) {
            cname = value == null ? "" : value.strip();
            return this;
        }

        public Builder message(MessageSource value) {
            message = value;
            return this;
        }

        public Builder source(SourceState value) {
            source = value;
            return this;
        }

        public Builder dryRun(boolean value) {
            dryRun = value;
            return this;
        }

        public Publication build() {
            Optional<String> domain = Optional.of(cname).filter(c -> !c.isEmpty());
            return new Publication(target, site, history, domain, message, source, dryRun);
        }
    }
}
