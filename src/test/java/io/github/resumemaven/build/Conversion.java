package io.github.resumemaven.build;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The conversions that {@link java.lang.invoke.LambdaMetafactory} makes of arguments and results. */
final class Conversion {
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private static final Map<Integer, Type> BOXES = Map.of(
            Type.BOOLEAN, Type.getType(Boolean.class),
            Type.BYTE, Type.getType(Byte.class),
            Type.CHAR, Type.getType(Character.class),
            Type.SHORT, Type.getType(Short.class),
            Type.INT, Type.getType(Integer.class),
            Type.LONG, Type.getType(Long.class),
            Type.FLOAT, Type.getType(Float.class),
            Type.DOUBLE, Type.getType(Double.class));

    private static final Map<Type, Type> PRIMITIVES = Map.of(
            Type.getType(Boolean.class), Type.BOOLEAN_TYPE,
            Type.getType(Byte.class), Type.BYTE_TYPE,
            Type.getType(Character.class), Type.CHAR_TYPE,
            Type.getType(Short.class), Type.SHORT_TYPE,
            Type.getType(Integer.class), Type.INT_TYPE,
            Type.getType(Long.class), Type.LONG_TYPE,
            Type.getType(Float.class), Type.FLOAT_TYPE,
            Type.getType(Double.class), Type.DOUBLE_TYPE);

    private Conversion() {}

    /**
     * Makes of what is on the stack what is wanted.
     *
     * @param there its type
     * @param known what it is, if that says more
     */
    static void of(MethodVisitor code, Type there, Type known, Type wanted) {
        if (wanted.getSort() == Type.VOID) {
            if (there.getSort() != Type.VOID) {
                code.visitInsn(there.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
            }
        } else if (isObject(there)) {
            if (isObject(wanted)) {
                cast(code, there, wanted);
            } else {
                Type box = PRIMITIVES.containsKey(known) ? known : box(wanted);
                cast(code, there, box);
                Type value = PRIMITIVES.get(box);
                code.visitMethodInsn(
                        Opcodes.INVOKEVIRTUAL,
                        box.getInternalName(),
                        value.getClassName() + "Value",
                        Type.getMethodDescriptor(value),
                        false);
                widen(code, value, wanted);
            }
        } else if (isObject(wanted)) {
            Type box = box(there);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    box.getInternalName(),
                    "valueOf",
                    Type.getMethodDescriptor(box, there),
                    false);
        } else {
            widen(code, there, wanted);
        }
    }

    private static boolean isObject(Type type) {
        return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }

    private static void cast(MethodVisitor code, Type there, Type wanted) {
        if (!wanted.equals(OBJECT) && !wanted.equals(there)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
        }
    }

    private static void widen(MethodVisitor code, Type there, Type wanted) {
        String step = kind(there) + kind(wanted);
        switch (step) {
            case "IJ" -> code.visitInsn(Opcodes.I2L);
            case "IF" -> code.visitInsn(Opcodes.I2F);
            case "ID" -> code.visitInsn(Opcodes.I2D);
            case "JF" -> code.visitInsn(Opcodes.L2F);
            case "JD" -> code.visitInsn(Opcodes.L2D);
            case "FD" -> code.visitInsn(Opcodes.F2D);
            default -> {
                if (step.charAt(0) != step.charAt(1)) {
                    throw new IllegalArgumentException("no widening from " + there + " to " + wanted);
                }
            }
        }
    }

    /** To the virtual machine, all that is smaller than an int is one. */
    private static String kind(Type type) {
        return switch (type.getSort()) {
            case Type.LONG, Type.FLOAT, Type.DOUBLE -> type.getDescriptor();
            default -> "I";
        };
    }

    static Type box(Type primitive) {
        return BOXES.get(primitive.getSort());
    }

    static void number(MethodVisitor code, int number) {
        code.visitIntInsn(Opcodes.SIPUSH, number);
    }

    /** What stands in a field that is not needed. */
    static void nothing(MethodVisitor code, Type kind) {
        code.visitInsn(
                switch (kind.getSort()) {
                    case Type.LONG -> Opcodes.LCONST_0;
                    case Type.FLOAT -> Opcodes.FCONST_0;
                    case Type.DOUBLE -> Opcodes.DCONST_0;
                    case Type.INT -> Opcodes.ICONST_0;
                    default -> Opcodes.ACONST_NULL;
                });
    }
}
