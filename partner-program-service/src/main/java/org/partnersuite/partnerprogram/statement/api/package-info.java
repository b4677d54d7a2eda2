@NullMarked
package org.partnersuite.partnerprogram.statement.api;

import org.jspecify.annotations.NullMarked;
