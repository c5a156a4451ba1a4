package io.github.resumemaven.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where to publish, and with what rights. Made by {@link #builder}.
 *
 * @param repository URL, {@code host:path} or a path (relative ones from {@code base})
 * @param branch the branch's short name
 * @param directory the folder inside the branch; empty for its root. Nothing outside of it is touched
 * @param keep patterns of files below {@code directory} that stay although the site does not have them; {@code *} within
 *     a name, {@code **} across folders
 * @param credentials a login besides what the user's git has
 * @param base the user's project; its git configuration is honoured, nothing is written to it
 * @param scratch a folder for temporary files, below {@code target/}; created when missing
 * @param author used where git names no {@code user.name} and {@code user.email}
 * @param generator written as {@code Generated-By}; its first word marks a commit as ours
 * @param adopt allow deleting files on a branch that is not ours
 * @param allowEmptyRemote allow creating the first branch of a repository
 * @param allowDefaultBranch allow the remote's default branch and the branch being built
 */
public record Target(
        String repository,
        String branch,
        String directory,
        List<String> keep,
        Optional<Credentials> credentials,
        Path base,
        Path scratch,
        Identity author,
        String generator,
        boolean adopt,
        boolean allowEmptyRemote,
        boolean allowDefaultBranch,
        Limits limits,
        PublishLog log) {

    /** What stays unless the site has a file of that name itself. */
    public static final List<String> DEFAULT_KEEP = List.of("CNAME", ".well-known/**", "pr-preview/**");

    public Target {
        keep = List.copyOf(keep);
        base = base.toAbsolutePath().normalize();
        scratch = scratch.toAbsolutePath().normalize();
        directory = directory.replaceAll("/+", "/").replaceAll("^/|/$", "");
    }

    /**
     * @param base the user's project folder
     * @param scratch a folder for temporary files
     */
    public static Builder builder(String repository, Path base, Path scratch) {
        return new Builder(repository, base, scratch);
    }

    /** The repository's address without a login, for messages. */
    public String address() {
        return Address.parse(repository, base).url();
    }

    /** The word that marks a commit as ours. */
    String marker() {
        return generator.strip().split("\\s+")[0];
    }

    public static final class Builder {

        private final String repository;
        private final Path base;
        private final Path scratch;
        private String branch = "gh-pages";
        private String directory = "";
        private List<String> keep = DEFAULT_KEEP;
        private Credentials credentials;
        private Identity author = Identity.DEFAULT;
        private String generator = "resume-maven-plugin";
        private boolean adopt;
        private boolean allowEmptyRemote;
        private boolean allowDefaultBranch;
        private Limits limits = Limits.DEFAULT;
        private PublishLog log = PublishLog.SILENT;

        private Builder(String repository, Path base, Path scratch) {
            this.repository = repository;
            this.base = base;
            this.scratch = scratch;
        }

        public Builder branch(String value) {
            branch = value;
            return this;
        }

        public Builder directory(String value) {
            directory = value;
            return this;
        }

        public Builder keep(List<String> value) {
            keep = value;
            return this;
        }

        /** @param value null for none */
        public Builder credentials(Credentials value) {
            credentials = value;
            return this;
        }

        public Builder author(Identity value) {
            author = value;
            return this;
        }

        public Builder generator(String value) {
            generator = value;
            return this;
        }

        public Builder adopt(boolean value) {
            adopt = value;
            return this;
        }

        public Builder allowEmptyRemote(boolean value) {
            allowEmptyRemote = value;
            return this;
        }

        public Builder allowDefaultBranch(boolean value) {
            allowDefaultBranch = value;
            return this;
        }

        public Builder limits(Limits value) {
            limits = value;
            return this;
        }

        public Builder log(PublishLog value) {
            log = value;
            return this;
        }

        public Target build() {
            return new Target(
                    repository,
                    branch,
                    directory,
                    keep,
                    Optional.ofNullable(credentials),
                    base,
                    scratch,
                    author,
                    generator,
                    adopt,
                    allowEmptyRemote,
                    allowDefaultBranch,
                    limits,
                    log);
        }
    }
}
