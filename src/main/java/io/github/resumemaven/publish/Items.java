package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.TreeEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Gives files the ids that git will give them, so that what is unchanged is known without asking git. */
final class Items {

    private Items() {}

    static List<Item> of(List<SiteFile> files, Scope scope, boolean sha256) throws PublishException {
        List<Item> items = new ArrayList<>(files.size());
        for (SiteFile file : files) {
            try {
                String id = id(file.content().read(), sha256);
                TreeEntry entry = new TreeEntry(file.kind().mode(), id);
                items.add(new Item(scope.outside(file.path()), entry, Optional.of(file.content())));
            } catch (IOException e) {
                throw PublishException.fault("The file " + file.path() + " of the site cannot be read: " + e);
            }
        }
        return items;
    }

    /** A blob's id: the hash of {@code blob <size>\0<bytes>}. */
    private static String id(byte[] bytes, boolean sha256) {
        try {
            MessageDigest digest = MessageDigest.getInstance(sha256 ? "SHA-256" : "SHA-1");
            digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
