package io.github.resumemaven.build;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/**
 * The class that stands for all lambdas of a nest. It has their interfaces, the number of the lambda that an object stands for, and
 * what that captured; a method of an interface is a switch over the numbers.
 */
final class Dispatcher {
    static final String SUFFIX = "$$Lambdas";
    private static final String NUMBER = "lambda";

    private final ClassNode host;
    private final Map<String, List<Lambda>> byMethod = new LinkedHashMap<>();
    private final Set<String> interfaces = new LinkedHashSet<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final List<Maker> makers = new ArrayList<>();

    /** A method that makes one of the objects. */
    private record Maker(Lambda lambda, int number) {}

    Dispatcher(ClassNode host) {
        this.host = host;
    }

    String name() {
        return host.name + SUFFIX;
    }

    /** Whether its interface goes with the others: no two may have the same default method. */
    boolean takes(Lambda lambda) {
        return defaultsOf(lambda.type()).entrySet().stream()
                .allMatch(each ->
                        defaults.getOrDefault(each.getKey(), each.getValue()).equals(each.getValue()));
    }

    /** @return the name of the method that makes it, with the descriptor of the lambda's site */
    String add(Lambda lambda) {
        interfaces.add(lambda.type().getInternalName());
        defaults.putAll(defaultsOf(lambda.type()));
        List<Lambda> others = byMethod.computeIfAbsent(lambda.method() + lambda.erased(), key -> new ArrayList<>());
        makers.add(new Maker(lambda, others.size()));
        others.add(lambda);
        return "of" + (makers.size() - 1);
    }

    private static Map<String, String> defaultsOf(Type type) {
        Map<String, String> found = new HashMap<>();
        try {
            for (Method method : Class.forName(type.getClassName(), false, Dispatcher.class.getClassLoader())
                    .getMethods()) {
                if (method.isDefault()) {
                    found.put(
                            method.getName() + Type.getMethodDescriptor(method),
                            method.getDeclaringClass().getName());
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(type.getClassName() + " is not on the class path", e);
        }
        return found;
    }

    /** Whether it stands for nothing. */
    boolean isEmpty() {
        return makers.isEmpty();
    }

    /** The class file, once the host calls it a member of its nest. */
    byte[] written() {
        host.visitNestMember(name());
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                host.version,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name(),
                null,
                "java/lang/Object",
                interfaces.toArray(String[]::new));
        writer.visitNestHost(host.name);
        Fields fields = Fields.of(makers.stream().map(Maker::lambda).toList());
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, NUMBER, "I", null, null)
                .visitEnd();
        fields.declare(writer);
        constructor(writer, fields);
        for (int i = 0; i < makers.size(); i++) {
            maker(writer, "of" + i, makers.get(i), fields);
        }
        byMethod.values().forEach(lambdas -> method(writer, lambdas, fields));
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void constructor(ClassWriter writer, Fields fields) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", fields.constructor(), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitFieldInsn(Opcodes.PUTFIELD, name(), NUMBER, "I");
        fields.store(code, name(), 2);
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void maker(ClassWriter writer, String method, Maker maker, Fields fields) {
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_STATIC, method, maker.lambda().site().getDescriptor(), null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name());
        code.visitInsn(Opcodes.DUP);
        Conversion.number(code, maker.number());
        fields.pass(code, maker.lambda().captured());
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name(), "<init>", fields.constructor(), false);
        code.visitInsn(Opcodes.ARETURN);
        end(code);
    }

    private void method(ClassWriter writer, List<Lambda> lambdas, Fields fields) {
        Lambda first = lambdas.get(0);
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PUBLIC, first.method(), first.erased().getDescriptor(), null, null);
        code.visitCode();
        if (lambdas.size() > 1) {
            Label[] cases = new Label[lambdas.size()];
            for (int i = 0; i < cases.length; i++) {
                cases[i] = new Label();
            }
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name(), NUMBER, "I");
            // There is no other number; so the last case is the default.
            code.visitTableSwitchInsn(
                    0, cases.length - 2, cases[cases.length - 1], Arrays.copyOf(cases, cases.length - 1));
            for (int i = 0; i < cases.length; i++) {
                code.visitLabel(cases[i]);
                code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
                call(code, lambdas.get(i), fields);
            }
        } else {
            call(code, first, fields);
        }
        end(code);
    }

    private void call(MethodVisitor code, Lambda lambda, Fields fields) {
        if (lambda.isConstructor()) {
            code.visitTypeInsn(Opcodes.NEW, lambda.target().getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        List<Type> taken = lambda.taken();
        int captured = fields.load(code, name(), lambda.captured(), taken);
        Type[] erased = lambda.erased().getArgumentTypes();
        Type[] actual = lambda.actual().getArgumentTypes();
        int local = 1;
        for (int i = 0; i < erased.length; i++) {
            code.visitVarInsn(erased[i].getOpcode(Opcodes.ILOAD), local);
            local += erased[i].getSize();
            Conversion.of(code, erased[i], actual[i], taken.get(captured + i));
        }
        code.visitMethodInsn(
                lambda.opcode(),
                lambda.target().getOwner(),
                lambda.target().getName(),
                lambda.target().getDesc(),
                lambda.target().isInterface());
        Type returned = lambda.erased().getReturnType();
        Conversion.of(code, lambda.returned(), lambda.returned(), returned);
        code.visitInsn(returned.getOpcode(Opcodes.IRETURN));
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
