package org.partnersuite.customersuccess;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.partnersuite.buildtools.ServiceStructure;

@AnalyzeClasses(packages = "org.partnersuite.customersuccess", importOptions = ImportOption.DoNotIncludeTests.class)
class ServiceStructureTest {
    @ArchTest
    static final ArchTests STRUCTURE = ArchTests.in(ServiceStructure.class);
}
