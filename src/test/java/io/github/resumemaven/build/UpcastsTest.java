package io.github.resumemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.TypeInsnNode;

class UpcastsTest {
    private static final String NAME = Zoo.class.getName();

    abstract static class Animal {
        abstract String sound();
    }

    static final class Dog extends Animal {
        @Override
        String sound() {
            return "wuff";
        }
    }

    static final class Noise extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Hands on new objects in each way, and makes none unless it is asked to. */
    static final class Zoo implements Supplier<String> {
        private Animal first;
        private static Animal last;

        @Override
        public String get() {
            first = made(1);
            last = new Dog();
            return first.sound() + heard(1, new Dog(), "x") + last.sound();
        }

        private static Animal made(int count) {
            if (count == 0) {
                throw new Noise();
            }
            return new Dog();
        }

        private static String heard(int times, Animal animal, String end) {
            return animal.sound().repeat(times) + end;
        }

        void replace() {
            first = new Dog();
            heard(1, new Dog(), "y");
        }
    }

    /** Notes which classes are asked for. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> files;
        private final List<String> asked = new ArrayList<>();

        Loader(Map<String, byte[]> files) {
            super(UpcastsTest.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] file = files.get(name.replace('.', '/'));
            if (file == null) {
                return super.loadClass(name, resolve);
            }
            asked.add(name);
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, file, 0, file.length) : loaded;
        }
    }

    private static Map<String, byte[]> rewritten(Map<String, byte[]> files) {
        Upcasts upcasts = new Upcasts(name -> 0);
        Map<String, byte[]> rewritten = new TreeMap<>(files);
        rewritten.replaceAll((name, file) -> upcasts.rewritten(file).orElse(file));
        return rewritten;
    }

    private static Map<String, byte[]> files() throws Exception {
        return ClassFiles.of(ClassFiles.folder(Zoo.class), UpcastsTest.class.getName() + "$");
    }

    @Test
    void toVerifyAMethodLoadsNoClassThatItMakes() throws Exception {
        Loader loader = new Loader(rewritten(files()));
        // To make an object verifies and initializes its class.
        Object zoo = made(loader);
        assertThat(loader.asked).contains(NAME).doesNotContain(Noise.class.getName());
        assertThat(loader.asked).doesNotContain(Dog.class.getName());
        assertThat(zoo).isNotNull();
    }

    @Test
    void withoutTheCastsItLoadsThem() throws Exception {
        Loader loader = new Loader(files());
        made(loader);
        assertThat(loader.asked).contains(Noise.class.getName(), Dog.class.getName());
    }

    @Test
    void itDoesTheSame() throws Exception {
        assertThat(((Supplier<?>) made(new Loader(rewritten(files())))).get()).isEqualTo("wuffwuffxwuff");
    }

    @Test
    void aUseAsAnInterfaceStaysAsItIs() throws Exception {
        assertThat(casts(new Upcasts(name -> Opcodes.ACC_INTERFACE))).containsExactly("java/lang/Throwable");
        assertThat(casts(new Upcasts(name -> 0)))
                .contains(Animal.class.getName().replace('.', '/'));
    }

    /** To name a class of another package it would have to be public. */
    @Test
    void whatMayNotBeNamedIsNotNamed() throws Exception {
        ClassNode elsewhere = new ClassNode();
        new ClassReader(files().get(NAME.replace('.', '/'))).accept(elsewhere, 0);
        elsewhere.name = "elsewhere/Zoo";
        ClassWriter writer = new ClassWriter(0);
        elsewhere.accept(writer);
        assertThat(casts(new Upcasts(name -> 0), writer.toByteArray())).containsExactly("java/lang/Throwable");
        assertThat(casts(new Upcasts(name -> Opcodes.ACC_PUBLIC), writer.toByteArray()))
                .hasSize(2);
    }

    private static List<String> casts(Upcasts upcasts) throws Exception {
        return casts(upcasts, files().get(NAME.replace('.', '/')));
    }

    private static List<String> casts(Upcasts upcasts, byte[] file) {
        ClassNode zoo = new ClassNode();
        new ClassReader(upcasts.rewritten(file).orElse(file)).accept(zoo, 0);
        return zoo.methods.stream()
                .flatMap(method -> Stream.of(method.instructions.toArray()))
                .filter(instruction -> instruction.getOpcode() == Opcodes.CHECKCAST)
                .map(instruction -> ((TypeInsnNode) instruction).desc)
                .distinct()
                .toList();
    }

    private static Object made(ClassLoader loader) throws ReflectiveOperationException {
        var constructor = loader.loadClass(NAME).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    @Test
    void everyClassOfOursPassesTheVerifier() throws Exception {
        Map<String, byte[]> files = rewritten(ClassFiles.of(ClassFiles.folder(Lexicon.class), "io.github.resumemaven"));
        ClassFiles.Loader loader = new ClassFiles.Loader(files);
        for (String name : files.keySet()) {
            Class.forName(name.replace('/', '.'), true, loader);
        }
    }
}
