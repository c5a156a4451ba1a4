package io.github.resumemaven.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Casts a new object to what it is used as. Without that, who verifies a method that hands on a {@code new Dog()} as an {@code Animal}
 * has to load {@code Dog} to see that it is one (JVMS §4.10.1.2), even if the method never runs.
 */
final class Upcasts {
    private static final String CLASS = ".class";
    private static final String THROWN = "java/lang/Throwable";

    private final Predicate<String> isInterface;

    /** @param isInterface asked of a class by its internal name; to hand on something as an interface loads nothing */
    Upcasts(Predicate<String> isInterface) {
        this.isInterface = isInterface;
    }

    /** @param name of the package, and those in it: {@code io/github/resumemaven} */
    static void rewrite(Path root, String name) throws IOException {
        Upcasts upcasts = new Upcasts(known(root));
        List<Path> files;
        try (Stream<Path> all = Files.walk(root.resolve(name))) {
            files = all.filter(file -> file.toString().endsWith(CLASS)).toList();
        }
        for (Path file : files) {
            Optional<byte[]> rewritten = upcasts.rewritten(Files.readAllBytes(file));
            if (rewritten.isPresent()) {
                QuickJar.write(file, rewritten.get(), Files.getLastModifiedTime(file));
            }
        }
    }

    private static Predicate<String> known(Path root) {
        Map<String, Boolean> known = new HashMap<>();
        return name -> known.computeIfAbsent(name, key -> {
            Path file = root.resolve(name + CLASS);
            try {
                return Files.exists(file)
                        && (new ClassReader(Files.readAllBytes(file)).getAccess() & Opcodes.ACC_INTERFACE) != 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** @return empty if nothing changes */
    Optional<byte[]> rewritten(byte[] file) {
        ClassNode node = new ClassNode();
        new ClassReader(file).accept(node, 0);
        boolean changed = false;
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof MethodInsnNode made && made.name.equals("<init>")) {
                    Optional<String> use = use(made, method).filter(type -> isWorth(type, made.owner));
                    use.ifPresent(type -> method.instructions.insert(made, new TypeInsnNode(Opcodes.CHECKCAST, type)));
                    changed |= use.isPresent();
                }
            }
        }
        if (!changed) {
            return Optional.empty();
        }
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        return Optional.of(writer.toByteArray());
    }

    /** The JDK's own classes are there anyway; only of what is thrown, the verifier looks at the class. */
    private boolean isWorth(String type, String made) {
        boolean isJdks = type.startsWith("java/") && !type.equals(THROWN);
        return !isJdks && !made.startsWith("java/") && !type.equals(made) && !isInterface.test(type);
    }

    /** What a new object is used as, if that shows at once: nothing but simple values is put upon it before. */
    private static Optional<String> use(MethodInsnNode made, MethodNode method) {
        int above = 0;
        AbstractInsnNode next = next(made);
        while (next != null && isSimpleValue(next)) {
            above++;
            next = next(next);
        }
        if (next instanceof MethodInsnNode call) {
            Type[] taken = Type.getArgumentTypes(call.desc);
            return above < taken.length ? name(taken[taken.length - 1 - above]) : Optional.empty();
        }
        if (next == null || above > 0) {
            return Optional.empty();
        }
        return switch (next.getOpcode()) {
            case Opcodes.ATHROW -> Optional.of(THROWN);
            case Opcodes.ARETURN -> name(Type.getReturnType(method.desc));
            case Opcodes.PUTFIELD, Opcodes.PUTSTATIC -> name(Type.getType(((FieldInsnNode) next).desc));
            default -> Optional.empty();
        };
    }

    private static Optional<String> name(Type type) {
        return type.getSort() == Type.OBJECT ? Optional.of(type.getInternalName()) : Optional.empty();
    }

    /** Past lines and labels. Where code may be jumped to there is a frame, which says what the types are: no cast may change that. */
    private static AbstractInsnNode next(AbstractInsnNode instruction) {
        AbstractInsnNode next = instruction.getNext();
        while (next instanceof LineNumberNode || next instanceof LabelNode) {
            next = next.getNext();
        }
        return next;
    }

    private static boolean isSimpleValue(AbstractInsnNode instruction) {
        int code = instruction.getOpcode();
        return code >= Opcodes.ACONST_NULL && code <= Opcodes.ALOAD || code == Opcodes.GETSTATIC;
    }
}
