/** Watches jobs go on, for many streams by one question to the database. */
@NullMarked
package org.partnersuite.platform.bulk.watch;

import org.jspecify.annotations.NullMarked;
