package io.github.resumemaven.build;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Passes on all of a class but what {@link LeanClasses} leaves out. Field and method alike lose it. */
final class LeanClass extends ClassVisitor {
    private static final int API = Opcodes.ASM9;

    private final boolean typed;

    LeanClass(ClassVisitor next, boolean typed) {
        super(API, next);
        this.typed = typed;
    }

    private String kept(String signature) {
        return typed ? signature : null;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        super.visit(version, access, name, kept(signature), parent, interfaces);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return visible ? super.visitAnnotation(descriptor, true) : null;
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int type, TypePath path, String descriptor, boolean visible) {
        return visible ? super.visitTypeAnnotation(type, path, descriptor, true) : null;
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        return super.visitRecordComponent(name, descriptor, kept(signature));
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        return new FieldVisitor(API, super.visitField(access, name, descriptor, kept(signature), value)) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return visible ? super.visitAnnotation(type, true) : null;
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(int at, TypePath path, String type, boolean visible) {
                return visible ? super.visitTypeAnnotation(at, path, type, true) : null;
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(API, super.visitMethod(access, name, descriptor, kept(signature), exceptions)) {
            @Override
            public void visitParameter(String parameter, int flags) {}

            @Override
            public void visitLocalVariable(
                    String variable, String type, String generic, Label from, Label to, int index) {}

            @Override
            public AnnotationVisitor visitLocalVariableAnnotation(
                    int at, TypePath path, Label[] from, Label[] to, int[] index, String type, boolean visible) {
                return null;
            }

            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return visible ? super.visitAnnotation(type, true) : null;
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(int at, TypePath path, String type, boolean visible) {
                return visible ? super.visitTypeAnnotation(at, path, type, true) : null;
            }

            @Override
            public AnnotationVisitor visitParameterAnnotation(int parameter, String type, boolean visible) {
                return visible ? super.visitParameterAnnotation(parameter, type, true) : null;
            }

            @Override
            public void visitAnnotableParameterCount(int count, boolean visible) {
                if (visible) {
                    super.visitAnnotableParameterCount(count, true);
                }
            }

            @Override
            public AnnotationVisitor visitInsnAnnotation(int at, TypePath path, String type, boolean visible) {
                return visible ? super.visitInsnAnnotation(at, path, type, true) : null;
            }
        };
    }
}
