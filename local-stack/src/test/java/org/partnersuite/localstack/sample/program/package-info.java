@NullMarked
package org.partnersuite.localstack.sample.program;

import org.jspecify.annotations.NullMarked;
