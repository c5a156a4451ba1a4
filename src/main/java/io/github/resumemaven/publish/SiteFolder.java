package io.github.resumemaven.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of a folder, exactly as they are. */
final class SiteFolder implements Site {

    private final Path folder;

    SiteFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public List<SiteFile> files() throws PublishException {
        if (!Files.isDirectory(folder)) {
            throw PublishException.refused("There is nothing to publish: the folder " + folder + " does not exist.");
        }
        Walk walk = new Walk();
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException e) {
            throw PublishException.fault("The folder " + folder + " could not be read: " + e);
        }
        if (walk.refusal != null) {
            throw walk.refusal;
        }
        walk.files.sort(Comparator.comparing(SiteFile::path));
        return walk.files;
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final List<SiteFile> files = new ArrayList<>();
        private PublishException refusal;

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            String name = dir.equals(folder) ? "" : String.valueOf(dir.getFileName());
            return SitePaths.isGit(name) ? refuse(dir, SitePaths.GIT_REFUSAL) : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = FileNames.relative(folder, file);
            if (path == null) {
                return refuse(file, "its name is not UTF-8. Rename it.");
            }
            if (attributes.isSymbolicLink()) {
                String problem = SiteLinks.problem(folder, file);
                if (problem != null) {
                    return refuse(file, problem);
                }
                byte[] to = FileNames.linkTarget(file);
                files.add(new SiteFile(path, SiteFile.Kind.LINK, to.length, () -> to));
            } else if (attributes.isRegularFile()) {
                files.add(new SiteFile(path, kind(file), attributes.size(), () -> Files.readAllBytes(file)));
            } else {
                return refuse(file, "it is neither a file, a folder nor a link.");
            }
            return FileVisitResult.CONTINUE;
        }

        private FileVisitResult refuse(Path file, String why) {
            refusal = PublishException.refused("Not published: " + file + " is in the site, but " + why);
            return FileVisitResult.TERMINATE;
        }
    }

    /** git stores the owner's bit. Windows has none, and calls every file executable. */
    private static SiteFile.Kind kind(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_EXECUTE)
                ? SiteFile.Kind.EXECUTABLE
                : SiteFile.Kind.FILE;
    }
}
