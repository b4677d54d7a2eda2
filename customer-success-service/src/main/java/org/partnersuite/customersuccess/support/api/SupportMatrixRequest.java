package org.partnersuite.customersuccess.support.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.support.Cell;
import org.partnersuite.customersuccess.support.SupportMatrix;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** What each support level includes. */
@Schema(name = "SupportMatrixRequest", examples = """
                {"deliverables":[{"number":1,"key":"INITIAL_RESPONSE","name":"Initial response","description":"Severity 1 and 2",\
                "basic":{"kind":"MINUTES","amount":60},"enhanced":{"kind":"MINUTES","amount":30},\
                "premium":{"kind":"MINUTES","amount":15}},{"number":2,"key":"ADOPTION_REVIEWS","name":"Business reviews",\
                "description":"Against the adoption plan","basic":{"kind":"NOT_INCLUDED"},\
                "enhanced":{"kind":"PER_YEAR","amount":2},"premium":{"kind":"PER_YEAR","amount":4}}]}""")
record SupportMatrixRequest(
        @Schema(description = "In their order.") @Size(min = 1, max = 100)
        List<DeliverableRow> deliverables) {

    /** A deliverable and what each level has of it. */
    @Schema(name = "SupportDeliverable")
    record DeliverableRow(
            @Schema(description = "Place, from 1.") @Min(1) @Max(100)
            int number,

            @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") @Size(max = 40) @Schema(examples = "ADOPTION_REVIEWS")
            String key,

            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 1000) String description,
            CellValue basic,
            CellValue enhanced,
            CellValue premium) {

        SupportMatrix.Deliverable deliverable() {
            return new SupportMatrix.Deliverable(
                    number, key, name, description, basic.cell(), enhanced.cell(), premium.cell());
        }

        static DeliverableRow of(SupportMatrix.Deliverable deliverable) {
            return new DeliverableRow(
                    deliverable.number(),
                    deliverable.key(),
                    deliverable.name(),
                    deliverable.description(),
                    CellValue.of(deliverable.basic()),
                    CellValue.of(deliverable.enhanced()),
                    CellValue.of(deliverable.premium()));
        }
    }

    /** What a level has of a deliverable. */
    @Schema(name = "SupportCell")
    record CellValue(
            Cell.Kind kind,

            @Schema(description = "Minutes, or a number a year.") @Min(0) @Max(1_000_000) @Nullable
            Integer amount,

            @Size(min = 1, max = 200) @Nullable String text) {

        Cell cell() {
            return new Cell(kind, amount, text);
        }

        static CellValue of(Cell cell) {
            return new CellValue(cell.kind(), cell.amount(), cell.text());
        }
    }

    SupportMatrix matrix() {
        SupportMatrix matrix = new SupportMatrix(
                deliverables.stream().map(DeliverableRow::deliverable).toList());
        List<Fault> faults = matrix.faults();
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("support_matrix_refused", "The matrix breaks rules, listed in errors.", faults);
        }
        return matrix;
    }
}
