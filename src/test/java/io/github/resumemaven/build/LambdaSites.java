package io.github.resumemaven.build;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The places of a class that make lambdas. */
final class LambdaSites {
    private LambdaSites() {}

    /**
     * Has lambdas made by the dispatcher.
     *
     * @return whether there were any
     */
    static boolean replace(ClassNode node, Dispatcher dispatcher) {
        boolean changed = false;
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode call && Lambda.isOne(call)) {
                    Lambda lambda = Lambda.of(call);
                    if (dispatcher.takes(lambda)) {
                        method.instructions.set(
                                call,
                                new MethodInsnNode(
                                        Opcodes.INVOKESTATIC,
                                        dispatcher.name(),
                                        dispatcher.add(lambda),
                                        call.desc,
                                        false));
                        changed = true;
                    }
                }
            }
        }
        return changed;
    }
}
