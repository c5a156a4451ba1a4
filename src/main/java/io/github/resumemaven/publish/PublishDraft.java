package io.github.resumemaven.publish;

import io.github.resumemaven.publish.BranchUpdate.Step;
import io.github.resumemaven.publish.git.GitException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what publishing a site makes of a tip. */
final class PublishDraft implements BranchUpdate.Drafter {

    private final Session session;
    private final Publication publication;
    private final List<SiteFile> files;
    private final Guard guard;
    private final OffsetDateTime when;
    private final Scope scope;
    /** Read once, however many tries it takes. */
    private List<Item> site;

    PublishDraft(Session session, Publication publication, List<SiteFile> files, Guard guard, OffsetDateTime when) {
        this.session = session;
        this.publication = publication;
        this.files = files;
        this.guard = guard;
        this.when = when;
        this.scope = Scope.of(publication.target());
    }

    @Override
    public Step next(Tip tip) throws PublishException, GitException, IOException {
        String branch = publication.target().branch();
        boolean sha256 = tip.id().filter(id -> id.length() == 64).isPresent();
        if (site == null) {
            site = Items.of(files, scope, sha256);
        }
        List<Item> items = new ArrayList<>(site);
        items.addAll(Items.of(noJekyll(tip), Scope.BRANCH, sha256));
        guard.checkDirectory(tip);
        Plan plan = Plan.of(tip.files(), items, scope);
        guard.checkLosses(tip, plan);
        if (plan.changes().isEmpty()) {
            return new Step.Done(new Outcome.Unchanged(branch, tip.id().orElse(""), plan.changes()));
        }
        Optional<Outcome> older = new BuildAge(session, publication).older(tip);
        if (older.isPresent()) {
            return new Step.Done(older.get());
        }
        boolean single = publication.history() == History.SINGLE;
        new ForeignTip(session, tip).check(plan, single);
        tellDomain(tip, plan);
        String message = Trailers.forPublish(
                publication.message().message(new TipFiles(session, tip, scope)),
                publication.source(),
                session.target());
        if (publication.dryRun()) {
            return new Step.Done(new Outcome.DryRun(branch, tip.id(), message, plan.changes()));
        }
        return new Step.Push(plan, message, when, single);
    }

    /** Without this file GitHub Pages runs the files through Jekyll. One that is there stays as it is. */
    private List<SiteFile> noJekyll(Tip tip) {
        boolean wanted = scope.isRoot() || tip.id().isEmpty();
        boolean there = tip.files().containsKey(SiteAssembly.NO_JEKYLL)
                || scope.isRoot() && files.stream().anyMatch(f -> f.path().equals(SiteAssembly.NO_JEKYLL));
        return wanted && !there
                ? List.of(new SiteFile(SiteAssembly.NO_JEKYLL, SiteFile.Kind.FILE, 0, () -> new byte[0]))
                : List.of();
    }

    private void tellDomain(Tip tip, Plan plan) throws IOException {
        if (publication.cname().isPresent() && plan.changes().changed().contains(SiteAssembly.CNAME)) {
            byte[] before =
                    new TipFiles(session, tip, scope).read(SiteAssembly.CNAME).orElse(new byte[0]);
            publication
                    .target()
                    .log()
                    .info("The custom domain changes from " + new String(before, StandardCharsets.UTF_8).strip()
                            + " to " + publication.cname().get());
        }
    }
}
