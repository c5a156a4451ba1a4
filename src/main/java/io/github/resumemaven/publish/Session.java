package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.CommitInfo;
import io.github.resumemaven.publish.git.CommitWriter;
import io.github.resumemaven.publish.git.Git;
import io.github.resumemaven.publish.git.GitEnvironment;
import io.github.resumemaven.publish.git.GitException;
import io.github.resumemaven.publish.git.GitVersion;
import io.github.resumemaven.publish.git.ProjectSettings;
import io.github.resumemaven.publish.git.Remote;
import io.github.resumemaven.publish.git.RemoteRefs;
import io.github.resumemaven.publish.git.Secrets;
import io.github.resumemaven.publish.git.Setting;
import io.github.resumemaven.publish.git.Store;
import io.github.resumemaven.publish.git.TreeEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One run against one remote: the private store, git set up as in the user's project, and the remote.
 *
 * @param store git in the private store
 * @param shown the remote's address for messages
 * @param logins for messages: the sources of credentials
 */
record Session(Target target, Path folder, Git store, Remote remote, CommitWriter writer, String shown, String logins) {

    static Session open(Target target, Workspace workspace) throws GitException, IOException {
        Path folder = workspace.folder();
        Store.create(folder, false);
        Limits limits = target.limits();
        PublishLog log = target.log();
        Address address = Address.parse(target.repository(), target.base());
        Secrets known = new Secrets(Login.of(target, address, address).secrets());
        Git project = new Git(target.base(), GitEnvironment.ofProject(), known, log::debug);
        GitVersion.require(project);
        Git plain = new Git(folder, new GitEnvironment(StoreSettings.FIXED, Map.of()), known, log::debug);
        ProjectSettings user = ProjectSettings.read(project, plain, limits.reading());
        Address reached = reached(address, user, project, limits);
        Login login = Login.of(target, address, reached);

        List<Setting> settings = new ArrayList<>(user.own());
        settings.addAll(login.settings());
        settings.addAll(StoreSettings.FIXED);
        Map<String, String> variables = new HashMap<>(login.variables());
        variables.putAll(StoreSettings.ssh(user));
        List<String> hidden = new ArrayList<>(login.secrets());
        hidden.addAll(user.secretValues());
        Secrets secrets = new Secrets(hidden);
        Git store = new Git(folder, new GitEnvironment(settings, variables), secrets, log::debug);
        Remote remote = new Remote(store, address.url(), target.branch(), limits.reading(), limits.transfer());
        CommitWriter writer = new CommitWriter(
                store, StoreSettings.author(user, target.author()).toString());
        String shown = secrets.mask(address.url());
        return new Session(target, folder, store, remote, writer, shown, login.sources(user));
    }

    /** Where git really goes: the user's configuration may write one address for another. */
    private static Address reached(Address address, ProjectSettings user, Git project, Limits limits)
            throws GitException {
        if (!user.rewritesAddresses()) {
            return address;
        }
        String url = project.quietly()
                .need(limits.reading(), "ls-remote", "--get-url", "--", address.url())
                .line();
        return Address.parse(url, Path.of("").toAbsolutePath());
    }

    /** Fetches and reads the tip that {@code refs} tells of. */
    Tip load(RemoteRefs refs) throws GitException, IOException {
        if (refs.tip().isEmpty()) {
            return new Tip(refs, Optional.empty(), new TreeMap<>());
        }
        String id = refs.tip().get();
        if (id.length() == 64) {
            Store.create(folder, true);
        }
        remote.fetch(id, 1);
        CommitInfo info = CommitInfo.read(store, id, target.limits().reading());
        return new Tip(
                refs,
                Optional.of(info),
                TreeEntry.list(store, id, target.limits().reading()));
    }
}
