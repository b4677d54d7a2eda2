@NullMarked
package org.partnersuite.localstack;

import org.jspecify.annotations.NullMarked;
