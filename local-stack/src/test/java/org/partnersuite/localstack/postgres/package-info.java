@NullMarked
package org.partnersuite.localstack.postgres;

import org.jspecify.annotations.NullMarked;
