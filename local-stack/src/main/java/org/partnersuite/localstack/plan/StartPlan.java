package org.partnersuite.localstack.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.partnersuite.localstack.process.StackFailure;

/** Which component waits for which; everything else happens side by side. */
public final class StartPlan {

    private final Map<String, Component> components = new LinkedHashMap<>();

    public StartPlan(List<Component> all) {
        Map<String, Component> byName = new LinkedHashMap<>();
        all.forEach(component -> byName.put(component.name(), component));
        all.forEach(component -> place(component, byName, new LinkedHashSet<>()));
    }

    /** Each after what it needs. */
    public List<Component> inOrder() {
        return List.copyOf(components.values());
    }

    public Component named(String name) {
        Component component = components.get(name);
        if (component == null) {
            throw new StackFailure("There is no component '%s'; there are %s."
                    .formatted(name, String.join(", ", components.keySet())));
        }
        return component;
    }

    /** Groups that may be stopped side by side: first those that nothing else needs, then those that only they needed. */
    public List<List<Component>> stopGroups() {
        Map<String, Integer> turns = new HashMap<>();
        List<List<Component>> groups = new ArrayList<>();
        for (Component component : inOrder().reversed()) {
            int turn = turns.getOrDefault(component.name(), 0);
            component.needs().forEach(need -> turns.merge(need, turn + 1, Math::max));
            while (groups.size() <= turn) {
                groups.add(new ArrayList<>());
            }
            groups.get(turn).add(component);
        }
        return groups;
    }

    /**
     * Prepares all at once, starts each when its needs have started; the first failure ends the wait.
     *
     * @param without names of components that are left out; what needs them does not wait
     */
    public void run(Set<String> without, Consumer<Component> prepare, Consumer<Component> start) {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        Map<String, CompletableFuture<Void>> started = new HashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            without.forEach(name -> started.put(named(name).name(), CompletableFuture.completedFuture(null)));
            for (Component component : components.values()) {
                if (without.contains(component.name())) {
                    continue;
                }
                List<CompletableFuture<Void>> before = new ArrayList<>();
                before.add(CompletableFuture.runAsync(() -> prepare.accept(component), threads));
                component.needs().forEach(need -> before.add(started.get(need)));
                CompletableFuture<Void> done = all(before).thenRunAsync(() -> start.accept(component), threads);
                done.exceptionally(cause -> {
                    failure.completeExceptionally(cause);
                    return null;
                });
                started.put(component.name(), done);
            }
            try {
                CompletableFuture.anyOf(all(List.copyOf(started.values())), failure)
                        .join();
            } catch (CompletionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof StackFailure sentence
                        ? sentence
                        : new StackFailure(String.valueOf(e.getCause()), e);
            }
        }
    }

    private void place(Component component, Map<String, Component> byName, Set<String> path) {
        if (components.containsKey(component.name())) {
            return;
        }
        if (!path.add(component.name())) {
            throw new StackFailure(
                    "These components wait for each other: " + String.join(" → ", path) + " → " + component.name());
        }
        for (String need : component.needs()) {
            Component needed = byName.get(need);
            if (needed == null) {
                throw new StackFailure(
                        "%s needs %s, and there is no such component.".formatted(component.name(), need));
            }
            place(needed, byName, path);
        }
        path.remove(component.name());
        components.put(component.name(), component);
    }

    private static CompletableFuture<Void> all(List<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }
}
