package io.github.resumemaven.build;

import io.github.resumemaven.start.Goal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Writes for each goal the class that Maven sees of it, a {@link Goal} that has its parameters, and names it in the descriptor. */
final class GoalFaces {
    private static final String ROOM = "io.github.resumemaven.mojo.";

    /** It is generated, and needs nothing but Maven. */
    private static final String HELP = ROOM + "HelpMojo";

    private static final String CLASS = ".class";
    private static final String BASE = Type.getInternalName(Goal.class);
    private static final String INJECT = "Ljavax/inject/Inject;";
    private static final Pattern GOAL = Pattern.compile("(?s)<mojo>.*?</mojo>");
    private static final Pattern IMPLEMENTATION = Pattern.compile("<implementation>(.*?)</implementation>");
    private static final Pattern PARAMETER = Pattern.compile("(?s)<parameter>\\s*<name>(.*?)</name>");

    private final Path root;

    private GoalFaces(Path root) {
        this.root = root;
    }

    static void write(Path root) throws IOException {
        Path descriptor = root.resolve(LeanDescriptor.NAME);
        String rewritten = Files.readString(descriptor);
        for (String goal : matches(GOAL, rewritten, 0)) {
            String name = matches(IMPLEMENTATION, goal, 1).get(0);
            if (!name.equals(HELP)) {
                String face = Goal.class.getPackageName() + name.substring(name.lastIndexOf('.'));
                new GoalFaces(root).write(name, face, matches(PARAMETER, goal, 1));
                rewritten = rewritten.replace(
                        "<implementation>" + name + "</implementation>",
                        "<implementation>" + face + "</implementation>");
            }
        }
        QuickJar.write(descriptor, rewritten.getBytes(StandardCharsets.UTF_8), Files.getLastModifiedTime(descriptor));
    }

    private static List<String> matches(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(found -> found.group(group)).toList();
    }

    private void write(String goal, String face, List<String> parameters) throws IOException {
        String name = face.replace('.', '/');
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, null, BASE, null);
        List<ClassNode> types = types(goal);
        for (String parameter : parameters) {
            field(writer, value(parameter, types), parameter);
        }
        for (ClassNode type : types) {
            for (FieldNode field : type.fields) {
                if (isInjected(field)) {
                    field(writer, field, field.name)
                            .visitAnnotation(INJECT, true)
                            .visitEnd();
                }
            }
        }
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitLdcInsn(StartLists.of(goal.substring(ROOM.length())));
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BASE, "<init>", "(Ljava/lang/String;)V", false);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(2, 1);
        code.visitEnd();
        writer.visitEnd();
        QuickJar.write(
                root.resolve(name + CLASS),
                writer.toByteArray(),
                Files.getLastModifiedTime(root.resolve(BASE + CLASS)));
    }

    private static FieldVisitor field(ClassWriter writer, FieldNode like, String name) {
        return writer.visitField(0, name, like.desc, like.signature, null);
    }

    /** The field of a parameter, or what its setter takes. */
    private static FieldNode value(String parameter, List<ClassNode> types) {
        String setter = "set" + parameter.substring(0, 1).toUpperCase(Locale.ROOT) + parameter.substring(1);
        for (ClassNode type : types) {
            Optional<FieldNode> field = type.fields.stream()
                    .filter(each -> each.name.equals(parameter))
                    .findFirst();
            if (field.isPresent()) {
                return field.get();
            }
            Optional<MethodNode> method = type.methods.stream()
                    .filter(each -> each.name.equals(setter))
                    .findFirst();
            if (method.isPresent()) {
                String taken = Type.getArgumentTypes(method.get().desc)[0].getDescriptor();
                String signature = method.get().signature;
                return new FieldNode(
                        0,
                        parameter,
                        taken,
                        signature == null ? null : signature.substring(1, signature.indexOf(')')),
                        null);
            }
        }
        throw new IllegalArgumentException("no field for the parameter " + parameter);
    }

    private static boolean isInjected(FieldNode field) {
        List<AnnotationNode> annotations = field.visibleAnnotations;
        return annotations != null && annotations.stream().anyMatch(each -> each.desc.equals(INJECT));
    }

    /** A goal, and what of the room it extends. */
    private List<ClassNode> types(String goal) throws IOException {
        List<ClassNode> types = new ArrayList<>();
        for (String name = goal.replace('.', '/');
                name.startsWith(ROOM.replace('.', '/'));
                name = types.get(types.size() - 1).superName) {
            ClassNode type = new ClassNode();
            new ClassReader(Files.readAllBytes(root.resolve(name + CLASS))).accept(type, ClassReader.SKIP_CODE);
            types.add(type);
        }
        return types;
    }
}
