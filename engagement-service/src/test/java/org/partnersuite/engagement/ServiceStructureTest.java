package org.partnersuite.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.buildtools.FeatureTables;
import org.partnersuite.buildtools.ServiceStructure;

@AnalyzeClasses(packages = "org.partnersuite.engagement", importOptions = ImportOption.DoNotIncludeTests.class)
class ServiceStructureTest {
    @ArchTest
    static final ArchTests STRUCTURE = ArchTests.in(ServiceStructure.class);

    @Test
    @Tag("XC-1")
    void aTableIsNamedByItsOwnFeatureOnly() {
        assertThat(FeatureTables.shared(Path.of(""))).isEmpty();
    }
}
