// A day with a photo library, by upstream's own client: node sdk.mjs PACKAGE URL KEY
import assert from "node:assert/strict";

const [name, url, key] = process.argv.slice(2);
const sdk = await import(name);
sdk.init({ baseUrl: `${url}/api`, apiKey: key });
let calls = 0;
const call = async (operation, ...args) => {
  calls += 1;
  return sdk[operation](...args);
};

const version = await call("getServerVersion");
assert.equal(`sdk-${version.major}.${version.minor}.${version.patch}`, name);
const me = await call("getMyUser");
assert.equal(me.isAdmin, true);

// uploads
const when = "2024-05-06T07:08:09.000Z";
const upload = (number) =>
  call("uploadAsset", {
    assetMediaCreateDto: {
      assetData: new File([`picture ${number}`], `${number}.jpg`),
      deviceAssetId: `${number}`,
      deviceId: "interop",
      fileCreatedAt: when,
      fileModifiedAt: when,
    },
  });
const assets = await Promise.all([1, 2, 3].map(upload));
assert.deepEqual(assets.map((asset) => asset.status), ["created", "created", "created"]);
assert.deepEqual(await upload(1), { id: assets[0].id, status: "duplicate" });
const info = await call("getAssetInfo", { id: assets[0].id });
assert.equal(info.originalFileName, "1.jpg");
assert.equal(info.ownerId, me.id);
const checked = await call("checkBulkUpload", {
  assetBulkUploadCheckDto: { assets: [{ id: "x", checksum: info.checksum }] },
});
assert.equal(checked.results[0].action, "reject");
assert.equal(await (await call("downloadAsset", { id: assets[0].id })).text(), "picture 1");

// albums, tags, links
const ids = assets.map((asset) => asset.id);
const album = await call("createAlbum", { createAlbumDto: { albumName: "Trip", assetIds: ids.slice(0, 2) } });
const added = await call("addAssetsToAlbum", { id: album.id, bulkIdsDto: { ids } });
assert.deepEqual(added.map((result) => result.success), [false, false, true]);
assert.equal((await call("getAlbumInfo", { id: album.id })).assetCount, 3);
const [tag] = await call("upsertTags", { tagUpsertDto: { tags: ["Trips/Paris"] } });
assert.equal(tag.value, "Trips/Paris");
await call("tagAssets", { id: tag.id, bulkIdsDto: { ids } });
const link = await call("createSharedLink", { sharedLinkCreateDto: { type: "ALBUM", albumId: album.id } });
assert.ok(link.key);
const friend = await call("createUserAdmin", {
  userAdminCreateDto: { email: "f@example.com", name: "F", password: "password" },
});
await call("addUsersToAlbum", { id: album.id, addUsersDto: { albumUsers: [{ userId: friend.id, role: "editor" }] } });
const stack = await call("createStack", { stackCreateDto: { assetIds: ids.slice(0, 2) } });
assert.equal(stack.assets.length, 2);

// looking
const found = await call("searchAssets", { metadataSearchDto: { tagIds: [tag.id] } });
assert.equal(found.assets.items.length, 3);
const buckets = await call("getTimeBuckets", {});
assert.equal(buckets.reduce((sum, bucket) => sum + bucket.count, 0), 3);
const bucket = await call("getTimeBucket", { timeBucket: buckets[0].timeBucket });
assert.deepEqual([...bucket.id].sort(), [...ids].sort());
const archives = await call("getDownloadInfo", { downloadInfoDto: { albumId: album.id } });
assert.equal(archives.archives[0].assetIds.length, 3);
const zip = await call("downloadArchive", { downloadArchiveDto: { assetIds: ids } });
assert.ok((await zip.arrayBuffer()).byteLength > 100);

// throwing away
await call("deleteAssets", { assetBulkDeleteDto: { ids: [ids[2]] } });
assert.equal((await call("getAssetStatistics", { isTrashed: true })).total, 1);
assert.equal((await call("restoreTrash")).count, 1);

// refusals, as upstream's client reads them
await assert.rejects(call("getAssetInfo", { id: "00000000-0000-4000-8000-000000000000" }), (error) => {
  assert.ok(sdk.isHttpError(error));
  assert.equal(error.status, 400);
  assert.equal(error.data.message, "Not found or no asset.read access");
  return true;
});

// everything that can be asked without saying anything
const asked = [];
for (const [operation, ask] of Object.entries(sdk)) {
  if (typeof ask === "function" && /^(get|ping|search)/.test(operation) && /^(async )?function [^(]*\(opts\)/.test(`${ask}`)) {
    await call(operation).catch((error) => {
      // A key is no session, and nobody has bought a licence.
      if (![403, 404].includes(error.status)) throw new Error(`${operation}: ${error.status} ${JSON.stringify(error.data)}`);
    });
    asked.push(operation);
  }
}
assert.ok(asked.length > 30, `${asked.length}`);
console.log(`@immich/${name.replace("sdk-", "sdk@")}: ${calls} calls, all as it expects`);
