/** A program that is a module and requires those of the library. */
package consumer;
