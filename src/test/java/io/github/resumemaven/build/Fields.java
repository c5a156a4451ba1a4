package io.github.resumemaven.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The fields for what lambdas capture, shared by all of a dispatcher: as many of each kind as the lambda with the most has. They are
 * final, so that a lambda may be handed to another thread as it may when it is linked at run time.
 *
 * @param kinds of the fields, in their order: objects as {@code Object}, what is smaller than a number as {@code int}
 */
record Fields(List<Type> kinds) {
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    static Fields of(List<Lambda> lambdas) {
        List<Type> kinds = new ArrayList<>();
        for (Lambda lambda : lambdas) {
            Map<Type, Integer> wanted = new HashMap<>();
            lambda.captured().forEach(type -> wanted.merge(kind(type), 1, Integer::sum));
            wanted.forEach((kind, count) -> {
                long there = kinds.stream().filter(kind::equals).count();
                for (long i = there; i < count; i++) {
                    kinds.add(kind);
                }
            });
        }
        kinds.sort(Comparator.comparing(Type::getDescriptor));
        return new Fields(List.copyOf(kinds));
    }

    private static Type kind(Type type) {
        return switch (type.getSort()) {
            case Type.OBJECT, Type.ARRAY -> OBJECT;
            case Type.LONG, Type.FLOAT, Type.DOUBLE -> type;
            default -> Type.INT_TYPE;
        };
    }

    String constructor() {
        List<Type> types = new ArrayList<>(kinds);
        types.add(0, Type.INT_TYPE);
        return Type.getMethodDescriptor(Type.VOID_TYPE, types.toArray(Type[]::new));
    }

    void declare(ClassWriter writer) {
        for (int i = 0; i < kinds.size(); i++) {
            writer.visitField(
                            Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
                            field(i),
                            kinds.get(i).getDescriptor(),
                            null,
                            null)
                    .visitEnd();
        }
    }

    /** Stores the arguments of the constructor. */
    void store(MethodVisitor code, String owner, int firstLocal) {
        int local = firstLocal;
        for (int i = 0; i < kinds.size(); i++) {
            Type kind = kinds.get(i);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(kind.getOpcode(Opcodes.ILOAD), local);
            code.visitFieldInsn(Opcodes.PUTFIELD, owner, field(i), kind.getDescriptor());
            local += kind.getSize();
        }
    }

    /** Passes the arguments of a method that captures to the constructor, nothing for the fields that are not needed. */
    void pass(MethodVisitor code, List<Type> captured) {
        List<Integer> places = places(captured);
        int[] locals = new int[captured.size()];
        for (int i = 1; i < locals.length; i++) {
            locals[i] = locals[i - 1] + captured.get(i - 1).getSize();
        }
        for (int field = 0; field < kinds.size(); field++) {
            int argument = places.indexOf(field);
            if (argument >= 0) {
                code.visitVarInsn(captured.get(argument).getOpcode(Opcodes.ILOAD), locals[argument]);
            } else {
                Conversion.nothing(code, kinds.get(field));
            }
        }
    }

    /**
     * Loads what was captured, as what the target takes.
     *
     * @return how many there are
     */
    int load(MethodVisitor code, String owner, List<Type> captured, List<Type> taken) {
        List<Integer> places = places(captured);
        for (int i = 0; i < captured.size(); i++) {
            Type kind = kinds.get(places.get(i));
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, owner, field(places.get(i)), kind.getDescriptor());
            Conversion.of(code, kind, captured.get(i), taken.get(i));
        }
        return captured.size();
    }

    /** The field that each captured value has: of those of its kind, the first that is free. */
    private List<Integer> places(List<Type> captured) {
        List<Integer> places = new ArrayList<>();
        for (Type type : captured) {
            int field = kinds.indexOf(kind(type));
            while (places.contains(field)) {
                field++;
            }
            places.add(field);
        }
        return places;
    }

    private static String field(int index) {
        return "captured" + index;
    }
}
