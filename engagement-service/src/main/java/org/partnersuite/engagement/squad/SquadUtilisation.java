package org.partnersuite.engagement.squad;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Past, current and future utilisation of squads by week (EN-9). */
@ApplicationScoped
public class SquadUtilisation {
    private static final int MOST_WEEKS = 53;

    private final Squads squads;
    private final Database database;

    SquadUtilisation(Squads squads, Database database) {
        this.squads = squads;
        this.database = database;
    }

    /** A squad, week by week. */
    public record OfSquad(Squad squad, List<WeekOfSquad> weeks) {}

    /** @throws Problem 404, 400 for a range that is none, or too long */
    public OfSquad of(UUID id, LocalDate from, LocalDate to) {
        List<IsoWeek> weeks = weeks(from, to);
        return database.read(db -> {
            Squad squad = squads.existing(db, id).squad();
            return ofSquad(squad, weeks, SquadPlaces.held(db, List.of(id), weeks.getFirst(), weeks.getLast()));
        });
    }

    /**
     * Of every active squad, and of those retired that held a place in these weeks, by name.
     *
     * @throws Problem 400 for a range that is none, or too long
     */
    public List<OfSquad> ofAll(LocalDate from, LocalDate to) {
        List<IsoWeek> weeks = weeks(from, to);
        return database.read(db -> {
            List<Squad> all = SquadStore.all(db);
            Map<UUID, List<HeldPlace>> held =
                    SquadPlaces.held(db, all.stream().map(Squad::id).toList(), weeks.getFirst(), weeks.getLast())
                            .stream()
                            .collect(Collectors.groupingBy(HeldPlace::squadId));
            return all.stream()
                    .filter(squad -> squad.isActive() || held.containsKey(squad.id()))
                    .map(squad -> ofSquad(squad, weeks, held.getOrDefault(squad.id(), List.of())))
                    .toList();
        });
    }

    static OfSquad ofSquad(Squad squad, List<IsoWeek> weeks, List<HeldPlace> places) {
        int capacity = squad.details().capacity();
        return new OfSquad(
                squad,
                weeks.stream()
                        .map(week -> WeekOfSquad.of(week, capacity, places))
                        .toList());
    }

    /** @throws Problem 400 for a range that is none, or too long */
    static List<IsoWeek> weeks(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problem.badRequest(List.of(Fault.at("to", "before_from", "The end must not be before the start.")));
        }
        List<IsoWeek> weeks = IsoWeek.between(from, to).limit(MOST_WEEKS + 1).toList();
        if (weeks.size() > MOST_WEEKS) {
            throw Problem.badRequest(
                    List.of(Fault.at("to", "range_too_long", "A range has " + MOST_WEEKS + " weeks at most.")));
        }
        return weeks;
    }
}
