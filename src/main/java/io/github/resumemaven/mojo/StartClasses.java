package io.github.resumemaven.mojo;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.maven.execution.MavenExecutionRequest;

/**
 * Defines the thousand classes that a goal starts with from one resource, instead of one after the other when each is met. Maven's
 * class loader looks for each in the JDK and in what Maven exports before it opens the jar, and what it does for that, and the JVM
 * compiles of it, took a tenth of what a goal costs. Without the resource, as while the plugin is built, all is as ever.
 */
final class StartClasses {
    /** One class loader serves several goals; whatever runs after the first may have threads that load classes. */
    private static final AtomicBoolean DEFINED = new AtomicBoolean();

    private StartClasses() {}

    /**
     * Where Maven runs one goal after the other, and none has come here before: two threads that define a class at once would both
     * fail.
     *
     * @param goal whose classes stand in a resource beside this class: how many packages there are, of each the name of one of its
     *     classes, then how many classes, each as the index of its package and its bytes, behind those that it extends
     */
    static void define(String goal, MavenExecutionRequest request) {
        try (InputStream resource = StartClasses.class.getResourceAsStream(goal + ".classes")) {
            if (resource != null && request.getDegreeOfConcurrency() == 1 && DEFINED.compareAndSet(false, true)) {
                define(new DataInputStream(new ByteArrayInputStream(resource.readAllBytes())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(goal, e);
        }
    }

    private static void define(DataInputStream resource) throws IOException {
        String[] members = new String[resource.readUnsignedShort()];
        for (int i = 0; i < members.length; i++) {
            members[i] = resource.readUTF();
        }
        Lookup[] packages = new Lookup[members.length];
        int classes = resource.readUnsignedShort();
        for (int i = 0; i < classes; i++) {
            int at = resource.readUnsignedShort();
            byte[] bytes = new byte[resource.readInt()];
            resource.readFully(bytes);
            try {
                if (packages[at] == null) {
                    Class<?> member = Class.forName(members[at], false, StartClasses.class.getClassLoader());
                    packages[at] = MethodHandles.privateLookupIn(member, MethodHandles.lookup());
                }
                packages[at].defineClass(bytes);
            } catch (LinkageError | ReflectiveOperationException e) {
                // It is there already, or is loaded when it is needed, and fails there if it must.
            }
        }
    }
}
