package org.partnersuite.customersuccess.action;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * Ordered tasks for one kind of occasion.
 *
 * @param industry of a vertical one; null for a horizontal one
 * @param opensOn the occasion, in words
 * @param origin {@code seed} when the source gives the tasks, {@code ours} otherwise; null for an admin's own
 * @param retired it opens nothing any more
 */
public record Playbook(
        UUID id,
        long version,
        String code,
        Kind kind,
        @Nullable String industry,
        String opensOn,
        @JsonColumn List<Task> tasks,
        @Nullable String origin,
        boolean retired,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public Playbook {
        tasks = List.copyOf(tasks);
    }

    /** Whether it is for every industry. */
    @Schema(name = "PlaybookKind")
    public enum Kind {
        HORIZONTAL,
        VERTICAL
    }

    /**
     * A task.
     *
     * @param order from 1
     * @param role business role that does it
     * @param dueDays days after the action is opened
     */
    @Schema(name = "PlaybookTask")
    public record Task(
            int order,
            @Schema(maxLength = 500) String task,
            @Schema(maxLength = 30) String role,
            int dueDays) {}

    /** The role of the first task owns the action. */
    public String ownerRole() {
        return tasks.getFirst().role();
    }

    /** Days until the last task is due. */
    public int dueDays() {
        return tasks.stream().map(Task::dueDays).max(Comparator.naturalOrder()).orElse(0);
    }
}
