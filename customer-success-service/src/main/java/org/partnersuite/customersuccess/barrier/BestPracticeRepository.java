package org.partnersuite.customersuccess.barrier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;

/** Where best practices are kept. */
@ApplicationScoped
public class BestPracticeRepository implements AggregateRepository<BestPractice> {
    public static final AggregateType<BestPractice> PRACTICE =
            new AggregateType<>("best-practice", "customer-success.best-practice.v1", State::of, BestPractice::note);

    @Override
    public AggregateType<BestPractice> aggregate() {
        return PRACTICE;
    }

    /** Those that have the words, best first; words in quotation marks stand together, and a minus excludes. */
    public static List<BestPractice> search(Handle db, String words, int limit) {
        return db.createQuery("""
                        select b.* from best_practice b, websearch_to_tsquery('english', :words) q
                        where b.words @@ q order by ts_rank(b.words, q) desc, b.id desc limit :limit
                        """)
                .bind("words", words)
                .bind("limit", limit)
                .mapTo(BestPractice.class)
                .list();
    }

    /** The data of {@code customer-success.best-practice.v1}. */
    private record State(
            UUID id,
            long version,
            UUID barrierId,
            @JsonUnwrapped PracticeNote note,
            Instant createdAt,
            Instant updatedAt) {
        static State of(BestPractice practice) {
            return new State(
                    practice.id(),
                    practice.version(),
                    practice.barrierId(),
                    practice.note(),
                    practice.createdAt(),
                    practice.updatedAt());
        }
    }
}
