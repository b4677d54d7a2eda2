/** PostgreSQL, Kafka and an issuer for tests. */
@NullMarked
package org.partnersuite.platform.testkit;

import org.jspecify.annotations.NullMarked;
