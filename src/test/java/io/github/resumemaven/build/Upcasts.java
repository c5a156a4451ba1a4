package io.github.resumemaven.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
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

    private final ToIntFunction<String> access;

    /** @param access the flags of a class by its internal name; 0 if it is none of the jar */
    Upcasts(ToIntFunction<String> access) {
        this.access = access;
    }

    /** @param name of the package, and those in it: {@code io/github/resumemaven} */
    static void rewrite(Path root, String name) throws IOException {
        Upcasts upcasts = new Upcasts(known(root));
        for (Path file : QuickJar.classes(root.resolve(name))) {
            Optional<byte[]> rewritten = upcasts.rewritten(Files.readAllBytes(file));
            if (rewritten.isPresent()) {
                QuickJar.write(file, rewritten.get(), Files.getLastModifiedTime(file));
            }
        }
    }

    private static ToIntFunction<String> known(Path root) {
        Map<String, Integer> known = new HashMap<>();
        return name -> known.computeIfAbsent(name, key -> {
            Path file = root.resolve(name + CLASS);
            try {
                return Files.exists(file) ? new ClassReader(Files.readAllBytes(file)).getAccess() : 0;
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
                    Optional<String> use = use(made, method).filter(type -> isWorth(type, made.owner, node.name));
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

    /**
     * Not for an interface, since the verifier does not look at what is handed on as one; and only to what the class that casts may
     * name (JVMS §5.4.4): to call a method, it need not be allowed to name the types of its parameters.
     */
    private boolean isWorth(String type, String made, String by) {
        if (type.equals(made) || made.startsWith("java/")) {
            return false;
        }
        int flags = access.applyAsInt(type);
        boolean nameable = (flags & Opcodes.ACC_PUBLIC) != 0 || packageOf(type).equals(packageOf(by));
        return type.equals(THROWN) || nameable && (flags & Opcodes.ACC_INTERFACE) == 0;
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('/') + 1);
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
