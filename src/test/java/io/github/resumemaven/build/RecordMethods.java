package io.github.resumemaven.build;

import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** The methods of a record that its author did not write, with the code that {@link java.lang.runtime.ObjectMethods} links. */
final class RecordMethods {
    private RecordMethods() {}

    /** @return whether there were any */
    static boolean replace(ClassNode node) {
        boolean changed = false;
        for (MethodNode method : node.methods) {
            if (isLinked(method)) {
                method.instructions.clear();
                switch (method.name) {
                    case "equals" -> equality(node, method);
                    case "hashCode" -> hash(node, method);
                    case "toString" -> text(node, method);
                    default -> throw new IllegalArgumentException(node.name + "." + method.name);
                }
                changed = true;
            }
        }
        return changed;
    }

    private static boolean isLinked(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof InvokeDynamicInsnNode call
                    && call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                return true;
            }
        }
        return false;
    }

    private static void equality(ClassNode node, MethodNode code) {
        Label compare = new Label();
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ACMPNE, compare);
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(compare);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, node.name);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (RecordComponentNode component : components(node)) {
            load(node, code, component);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, node.name);
            code.visitFieldInsn(Opcodes.GETFIELD, node.name, component.name, component.descriptor);
            compare(code, Type.getType(component.descriptor), different);
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
    }

    private static void compare(MethodNode code, Type type, Label different) {
        switch (type.getSort()) {
            case Type.OBJECT, Type.ARRAY -> {
                call(code, Type.getType(Objects.class), "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
                code.visitJumpInsn(Opcodes.IFEQ, different);
            }
            case Type.LONG, Type.FLOAT, Type.DOUBLE -> {
                call(code, Conversion.box(type), "compare", Type.getMethodDescriptor(Type.INT_TYPE, type, type));
                code.visitJumpInsn(Opcodes.IFNE, different);
            }
            default -> code.visitJumpInsn(Opcodes.IF_ICMPNE, different);
        }
    }

    private static void hash(ClassNode node, MethodNode code) {
        code.visitInsn(Opcodes.ICONST_0);
        for (RecordComponentNode component : components(node)) {
            Type type = Type.getType(component.descriptor);
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            load(node, code, component);
            if (type.getSort() >= Type.ARRAY) {
                call(code, Type.getType(Objects.class), "hashCode", "(Ljava/lang/Object;)I");
            } else {
                call(code, Conversion.box(type), "hashCode", Type.getMethodDescriptor(Type.INT_TYPE, type));
            }
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
    }

    private static void text(ClassNode node, MethodNode code) {
        Text.begin(code);
        StringBuilder constant = new StringBuilder(simpleName(node)).append('[');
        for (RecordComponentNode component : components(node)) {
            Text.append(code, constant.append(component.name).append('='));
            load(node, code, component);
            Text.append(code, Type.getType(component.descriptor));
            constant.append(", ");
        }
        if (!components(node).isEmpty()) {
            constant.setLength(0);
        }
        Text.append(code, constant.append(']'));
        Text.end(code);
        code.visitInsn(Opcodes.ARETURN);
    }

    private static List<RecordComponentNode> components(ClassNode node) {
        return node.recordComponents == null ? List.of() : node.recordComponents;
    }

    private static String simpleName(ClassNode node) {
        return node.innerClasses.stream()
                .filter(inner -> inner.name.equals(node.name))
                .map(inner -> inner.innerName)
                .findFirst()
                .orElse(node.name.substring(node.name.lastIndexOf('/') + 1));
    }

    private static void load(ClassNode node, MethodNode code, RecordComponentNode component) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, node.name, component.name, component.descriptor);
    }

    private static void call(MethodNode code, Type owner, String name, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner.getInternalName(), name, descriptor, false);
    }
}
