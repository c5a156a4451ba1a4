package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.GitException;
import io.github.resumemaven.publish.git.TreeEntry;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tip's files below the target folder, read from the private store. */
record TipFiles(Session session, Tip tip, Scope scope) implements PublishedFiles {

    @Override
    public Optional<String> commit() {
        return tip.id();
    }

    @Override
    public Set<String> paths() {
        return tip.files().keySet().stream()
                .filter(scope::contains)
                .map(scope::inside)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        TreeEntry entry = tip.files().get(scope.outside(path));
        if (entry == null || entry.mode().equals("160000")) {
            return Optional.empty();
        }
        try {
            return Optional.of(session.store()
                    .need(session.target().limits().reading(), "cat-file", "blob", entry.id())
                    .out());
        } catch (GitException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
