@NullMarked
package org.partnersuite.localstack.sample.success;

import org.jspecify.annotations.NullMarked;
