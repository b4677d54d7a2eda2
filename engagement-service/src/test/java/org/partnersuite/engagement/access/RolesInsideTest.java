package org.partnersuite.engagement.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.identity.Caller;

/** The door asks for roles; what asks for them behind it is known, and has its cases in {@link RolesAgreeTest}. */
@Tag("XC-3")
class RolesInsideTest {
    private static final Set<String> KNOWN = Set.of(
            "ActivitySource",
            "AdvanceStage",
            "DocumentOwner",
            "ImportRights",
            "MoveDealSupport",
            "MoveEngagement",
            "UpsertImported");

    @Test
    void whoAsksForARoleBehindTheDoorIsKnown() {
        Set<String> asking = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.partnersuite.engagement")) {
            if (asksForRoles(type)) {
                asking.add(type.getSimpleName());
            }
        }
        assertThat(asking).isEqualTo(new TreeSet<>(KNOWN));
    }

    private static boolean asksForRoles(JavaClass type) {
        return type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getCallsFromSelf().stream())
                        .anyMatch(call -> call instanceof JavaMethodCall
                                && isOfRoles(
                                        call.getTarget().getOwner().getName(),
                                        call.getTarget().getName()))
                || type.getMethodReferencesFromSelf().stream()
                        .anyMatch(reference -> isOfRoles(
                                reference.getTargetOwner().getName(),
                                reference.getTarget().getName()));
    }

    private static boolean isOfRoles(String owner, String method) {
        return owner.equals(Caller.class.getName())
                && Set.of("hasAnyRole", "roles").contains(method);
    }
}
