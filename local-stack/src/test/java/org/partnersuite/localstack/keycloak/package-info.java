@NullMarked
package org.partnersuite.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
