package io.github.resumemaven.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A lambda or method reference, as the compiler hands it to {@link java.lang.invoke.LambdaMetafactory}.
 *
 * @param site the descriptor of the place that makes it: what it captures, and its interface
 * @param method the name of the interface's only method
 * @param erased the descriptor of that method
 * @param actual the descriptor that the method has for these type arguments
 * @param target what is called
 */
record Lambda(Type site, String method, Type erased, Type actual, Handle target) {

    static boolean isOne(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && call.bsm.getName().equals("metafactory");
    }

    static Lambda of(InvokeDynamicInsnNode call) {
        return new Lambda(
                Type.getMethodType(call.desc), call.name, (Type) call.bsmArgs[0], (Type) call.bsmArgs[2], (Handle)
                        call.bsmArgs[1]);
    }

    Type type() {
        return site.getReturnType();
    }

    List<Type> captured() {
        return List.of(site.getArgumentTypes());
    }

    boolean isConstructor() {
        return target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    /** What the target takes, an object that it is called on first. */
    List<Type> taken() {
        List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
        if (target.getTag() != Opcodes.H_INVOKESTATIC && !isConstructor()) {
            types.add(0, Type.getObjectType(target.getOwner()));
        }
        return types;
    }

    Type returned() {
        return isConstructor() ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
    }

    /** The instruction that calls the target. A private method is called as any other by classes of the same nest. */
    int opcode() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
