package org.partnersuite.gateway.apidocs;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the template of a path, such as {@code /v1/engagement/accounts/{id}}. A literal segment takes precedence over
 * a parameter.
 */
final class PathTemplates {
    private final Node root = new Node();

    PathTemplates(Collection<String> templates) {
        templates.forEach(this::add);
    }

    @Nullable
    String of(String path) {
        return find(root, segments(path));
    }

    private void add(String template) {
        Node node = root;
        for (String segment : segments(template)) {
            node = node.next.computeIfAbsent(segment.startsWith("{") ? Node.PARAMETER : segment, name -> new Node());
        }
        node.template = template;
    }

    private static @Nullable String find(@Nullable Node node, List<String> left) {
        if (node == null || left.isEmpty()) {
            return node == null ? null : node.template;
        }
        String first = left.getFirst();
        List<String> rest = left.subList(1, left.size());
        String found = find(node.next.get(first), rest);
        return found != null || first.isEmpty() ? found : find(node.next.get(Node.PARAMETER), rest);
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    private static final class Node {
        /** Cannot be a segment: no segment holds a slash. */
        static final String PARAMETER = "/";

        private final Map<String, Node> next = new HashMap<>();
        private @Nullable String template;
    }
}
