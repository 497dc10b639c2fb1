// What node 22 has and the uploader uses; so that it runs with node 20 too.
const prototype = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
prototype.toArray ??= function toArray() {
  return [...this];
};
