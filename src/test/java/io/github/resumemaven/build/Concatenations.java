package io.github.resumemaven.build;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The places of a class that put texts together by {@link java.lang.invoke.StringConcatFactory}. */
final class Concatenations {
    /** What stands in a recipe for an argument, and for a constant that can't stand there itself. */
    private static final char ARGUMENT = '\1';

    private static final char CONSTANT = '\2';

    private Concatenations() {}

    /** @return whether there were any */
    static boolean replace(ClassNode node) {
        boolean changed = false;
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode call && isOne(call)) {
                    method.instructions.insertBefore(call, code(method, call).instructions);
                    method.instructions.remove(call);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private static boolean isOne(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory")
                && call.bsm.getName().equals("makeConcatWithConstants")
                && ((String) call.bsmArgs[0]).indexOf(CONSTANT) < 0;
    }

    /** Puts the arguments aside, in locals of their own, and appends one after the other. */
    private static MethodNode code(MethodNode method, InvokeDynamicInsnNode call) {
        MethodNode code = new MethodNode();
        Type[] arguments = Type.getArgumentTypes(call.desc);
        int[] locals = new int[arguments.length];
        for (int i = arguments.length - 1; i >= 0; i--) {
            locals[i] = method.maxLocals;
            method.maxLocals += arguments[i].getSize();
            code.visitVarInsn(arguments[i].getOpcode(Opcodes.ISTORE), locals[i]);
        }
        Text.begin(code);
        int next = 0;
        StringBuilder constant = new StringBuilder();
        for (char each : ((String) call.bsmArgs[0]).toCharArray()) {
            if (each == ARGUMENT) {
                Text.append(code, constant);
                code.visitVarInsn(arguments[next].getOpcode(Opcodes.ILOAD), locals[next]);
                Text.append(code, arguments[next]);
                next++;
            } else {
                constant.append(each);
            }
        }
        Text.append(code, constant);
        Text.end(code);
        return code;
    }
}
