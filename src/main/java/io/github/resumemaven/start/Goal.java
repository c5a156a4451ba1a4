package io.github.resumemaven.start;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.ContextEnabled;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A goal as Maven sees it: its parameters, and nothing to load for them. What is packaged has one of these for each goal of the room
 * {@code mojo}, of the same name, written while building; it hands its parameters to that goal, which {@link GoalLoader} loads with
 * all that it needs.
 */
public abstract class Goal extends AbstractMojo {
    private static final String ROOM = "io.github.resumemaven.mojo.";
    private static final GoalLoader LOADER = new GoalLoader(Goal.class.getClassLoader());

    static {
        LOADER.open("goals");
    }

    private final List<String> lists;

    /** @param lists the names of those that {@link GoalLoader} is to open, in a line; may be empty */
    protected Goal(String lists) {
        this.lists = lists.isEmpty() ? List.of() : List.of(lists.split(" "));
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        for (String list : lists) {
            LOADER.expect(list);
        }
        try {
            Mojo goal = goal();
            goal.setLog(getLog());
            ((ContextEnabled) goal).setPluginContext(getPluginContext());
            goal.execute();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the goals of this jar don't fit each other", e);
        }
    }

    private Mojo goal() throws ReflectiveOperationException {
        Class<?> type = LOADER.loadClass(ROOM + getClass().getSimpleName());
        Object goal = type.getConstructor().newInstance();
        Map<String, Object> values = values();
        for (Class<?> each = type; each != AbstractMojo.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                Object value = values.remove(field.getName());
                if (value != null) {
                    field.setAccessible(true);
                    field.set(goal, value);
                }
            }
        }
        // What Java has another use for, such as private, goes by another name there.
        for (Map.Entry<String, Object> value : values.entrySet()) {
            String name = value.getKey();
            Class<?> parameter = getClass().getDeclaredField(name).getType();
            type.getMethod("set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), parameter)
                    .invoke(goal, value.getValue());
        }
        return (Mojo) goal;
    }

    /** The parameters that are set; the others keep what the goal says. */
    private Map<String, Object> values() throws IllegalAccessException {
        Map<String, Object> values = new HashMap<>();
        for (Field field : getClass().getDeclaredFields()) {
            field.setAccessible(true);
            Object value = field.get(this);
            if (value != null) {
                values.put(field.getName(), value);
            }
        }
        return values;
    }
}
