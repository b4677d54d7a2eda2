package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.e2e.document.DocumentRun;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** Every command that a document prints works when it is pasted, and is answered as the document says. */
@ExtendWith(WithSuite.class)
@Order(4)
@Tag("EN-5")
@Tag("XC-1")
@Tag("XC-2")
@Tag("XC-8")
class DocumentsIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/callers.md",
                "docs/imports.md",
                "docs/engagement.md",
                "docs/customer-success.md",
                "docs/partner-program.md",
                "docs/integration.md"
            })
    void everyCallIsAnsweredAsPrinted(String document, RunningSuite suite) throws Exception {
        DocumentRun run = DocumentRun.of(suite, document);

        assertThat(run.callsWithoutAnAnswer()).isEmpty();
        assertThat(run.differences()).isEmpty();
    }
}
