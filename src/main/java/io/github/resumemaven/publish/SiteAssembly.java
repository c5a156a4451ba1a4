package io.github.resumemaven.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The site's files together with what the publisher adds. */
final class SiteAssembly {

    static final String CNAME = "CNAME";
    static final String NO_JEKYLL = ".nojekyll";
    private static final long LARGE_FILE = 50L << 20;
    private static final long LARGE_SITE = 1L << 30;

    private final Publication publication;

    SiteAssembly(Publication publication) {
        this.publication = publication;
    }

    List<SiteFile> files() throws PublishException {
        List<SiteFile> files = new ArrayList<>(publication.site().files());
        SitePaths.check(files);
        if (files.isEmpty()) {
            throw PublishException.refused("There is nothing to publish: the site has no files. An empty site is never"
                    + " published; run mvn resume:generate first.");
        }
        warnOfSize(files);
        if (publication.cname().isPresent()) {
            files.removeIf(file -> file.path().equals(CNAME));
            files.add(domain(publication.cname().get()));
        }
        return files;
    }

    private SiteFile domain(String cname) throws PublishException {
        if (!publication.target().directory().isEmpty()) {
            throw PublishException.refused("resume.deploy.cname names the domain of the whole branch, and this publish"
                    + " touches the folder " + publication.target().directory()
                    + " only. Set the domain where the root is published, or commit the file CNAME once by hand;"
                    + " it will be kept.");
        }
        if (!cname.matches("[\\p{L}\\p{N}.-]+\\.[\\p{L}\\p{N}-]+")) {
            throw PublishException.refused(
                    "resume.deploy.cname is '" + cname + "'. It takes a bare domain, as in cv.example.org.");
        }
        byte[] bytes = (cname + "\n").getBytes(StandardCharsets.UTF_8);
        return new SiteFile(CNAME, SiteFile.Kind.FILE, bytes.length, () -> bytes);
    }

    private void warnOfSize(List<SiteFile> files) {
        PublishLog log = publication.target().log();
        long total = 0;
        for (SiteFile file : files) {
            total += file.size();
            if (file.size() > LARGE_FILE) {
                log.warn(file.path() + " has " + (file.size() >> 20)
                        + " MB. GitHub warns above 50 MB and declines a file" + " above 100 MB.");
            }
        }
        if (total > LARGE_SITE) {
            log.warn("The site has " + (total >> 20) + " MB. GitHub Pages takes at most 1 GB.");
        }
    }
}
