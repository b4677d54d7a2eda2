package org.partnersuite.customersuccess.barrier;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a best practice says. */
@Embeddable
public record PracticeNote(
        @Schema(examples = "Personal logins before the first training")
        String title,

        @Schema(examples = "Shared logins keep managers from asking. Order logins before the training is planned.")
        String text,

        @Schema(examples = "watsonx.ai") @Nullable String product,
        @Schema(examples = "Talent assistant") @Nullable String useCase,

        @Schema(examples = "[\"logins\",\"training\"]") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> tags) {

    public PracticeNote {
        tags = List.copyOf(tags);
    }
}
