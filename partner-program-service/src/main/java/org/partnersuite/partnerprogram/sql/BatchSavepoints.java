package org.partnersuite.partnerprogram.sql;

import java.util.function.Supplier;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Savepoints;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Change.Mark;

/** A refused item of a batch leaves neither rows nor audit nor events. */
public record BatchSavepoints(Change change) implements Savepoints {
    private static final String NAME = "batch_item";

    @Override
    public Answer within(Supplier<Answer> item) {
        Mark mark = change.mark();
        change.db().savepoint(NAME);
        try {
            Answer answer = item.get();
            change.db().releaseSavepoint(NAME);
            return answer;
        } catch (Problem refusal) {
            change.db().rollbackToSavepoint(NAME);
            change.forgetSince(mark);
            throw refusal;
        }
    }
}
