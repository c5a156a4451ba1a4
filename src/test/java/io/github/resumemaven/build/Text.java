package io.github.resumemaven.build;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Code that puts a text together. */
final class Text {
    private static final String BUILDER = "java/lang/StringBuilder";

    private Text() {}

    static void begin(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    }

    /** Appends what was collected, if anything was, and empties it. */
    static void append(MethodVisitor code, StringBuilder constant) {
        if (!constant.isEmpty()) {
            code.visitLdcInsn(constant.toString());
            append(code, Type.getType(String.class));
            constant.setLength(0);
        }
    }

    /** Appends the value on the stack, as {@link String#valueOf(Object)} writes it. */
    static void append(MethodVisitor code, Type type) {
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + taken(type) + ")Ljava/lang/StringBuilder;", false);
    }

    private static String taken(Type type) {
        return switch (type.getSort()) {
            case Type.OBJECT ->
                type.getInternalName().equals("java/lang/String") ? type.getDescriptor() : "Ljava/lang/Object;";
            case Type.ARRAY -> "Ljava/lang/Object;";
            case Type.BYTE, Type.SHORT -> "I";
            default -> type.getDescriptor();
        };
    }

    static void end(MethodVisitor code) {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    }
}
