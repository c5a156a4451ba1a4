package io.github.resumemaven.publish;

import java.util.List;
import java.util.Optional;

/** How a publish ended, where it did not fail. */
public sealed interface Outcome {

    /** One line for the user. */
    String summary();

    /**
     * The branch was read back and holds our commit.
     *
     * @param branch the branch
     * @param commit our commit
     * @param previous the tip before; empty when the branch was created
     * @param attempts how many tries it took, from 1
     * @param message the commit's message, trailers included
     * @param changes what happened to the files
     * @param warnings what the user should know, such as a reply that was lost on the way
     */
    record Published(
            String branch,
            String commit,
            Optional<String> previous,
            int attempts,
            String message,
            Changes changes,
            List<String> warnings)
            implements Outcome {

        public Published {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String summary() {
            String where = previous.map(p -> " on top of " + Ids.abbreviate(p)).orElse(", a new branch");
            String again = attempts == 1 ? "" : " (attempt " + attempts + ")";
            return "Published " + changes.summary() + "; " + branch + " is now at " + Ids.abbreviate(commit) + where
                    + again;
        }
    }

    /**
     * The branch already holds exactly these files; it was not touched.
     *
     * @param commit the branch's tip
     */
    record Unchanged(String branch, String commit, Changes changes) implements Outcome {
        @Override
        public String summary() {
            return "Nothing to publish: " + branch + " at " + Ids.abbreviate(commit) + " already holds these "
                    + changes.files() + " files";
        }
    }

    /**
     * What would be published. Nothing was pushed.
     *
     * @param tip the branch's tip; empty when it does not exist
     * @param message the message that the commit would have, trailers included
     */
    record DryRun(String branch, Optional<String> tip, String message, Changes changes) implements Outcome {
        @Override
        public String summary() {
            return "Dry run, nothing pushed to " + branch + "; would publish " + changes.summary();
        }
    }

    /**
     * What is published was built from a newer source than ours; the branch was not touched.
     *
     * @param tip the branch's tip
     * @param publishedSource the source commit it was built from
     * @param ownSource our source commit, an ancestor of that
     */
    record OlderBuild(String branch, String tip, String publishedSource, String ownSource) implements Outcome {
        @Override
        public String summary() {
            return "Not published: " + branch + " was built from " + Ids.abbreviate(publishedSource)
                    + ", which is newer than this build's " + Ids.abbreviate(ownSource);
        }
    }
}
