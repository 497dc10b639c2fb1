"""Every operation of five releases succeeds on the fake server with a valid request."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest

from immichpy_dynamic.spec.catalog import load_release
from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.spec.operation import JSON, JSON_LINES, MULTIPART, OperationModel
from immichpy_dynamic.testing import FakeImmich, entities
from immichpy_dynamic.testing.content import Content
from immichpy_dynamic.testing.instances import Instances
from immichpy_dynamic.testing.seeding import ADMIN_EMAIL, ADMIN_PASSWORD, add_asset, new_user
from immichpy_dynamic.testing.validator import DocumentValidator

RELEASES = ("1.113.1", "1.142.1", "2.5.6", "2.7.5", "3.1.0", "3.3.5")

# Operations that a server without machine learning, identity provider, licence or second admin rejects.
REFUSED = {
    "signUpAdmin": 400,
    "searchSmart": 400,
    "startOAuth": 400,
    "finishOAuth": 400,
    "linkOAuthAccount": 400,
    "logoutOAuth": 400,
}
JPEG = b"\xff\xd8\xff\xd9"


@dataclass
class Plan:
    """The arguments of one call."""

    path: dict[str, str] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


class World:
    """Creates the entities that an operation requires; each operation has its own ones."""

    def __init__(self, fake: FakeImmich) -> None:
        self.fake = fake
        self.state = fake.state
        self.admin = next(iter(fake.state.users.values()))
        self.session = next(iter(fake.state.sessions.values()))
        self.count = 0

    def asset(self, name: str = "picture.jpg") -> entities.Asset:
        """Create a picture owned by the admin."""
        self.count += 1
        content = Content(JPEG + str(self.count).encode(), name)
        return add_asset(self.state, self.admin, content, taken=self.state.now(), modified=self.state.now())

    def user(self) -> entities.User:
        """Create another user."""
        self.count += 1
        return new_user(self.state, email=f"user{self.count}@example.com", name="User", password=ADMIN_PASSWORD)

    def album(self, **values: Any) -> entities.Album:
        """Create an album of the admin with one asset."""
        asset_id = self.asset().id
        return self.state.add(
            entities.Album, owner_id=self.admin.id, name="Album", asset_ids={asset_id: self.admin.id}, **values
        )

    def stack(self) -> tuple[entities.Stack, entities.Asset]:
        """Create a stack of three assets, one of which can be removed."""
        first, second, third = self.asset(), self.asset(), self.asset()
        stack = self.state.add(entities.Stack, owner_id=self.admin.id, primary_asset_id=first.id)
        for asset in (first, second, third):
            asset.stack_id = stack.id
        return stack, second

    def person(self) -> entities.Person:
        """Create a person."""
        return self.state.add(entities.Person, owner_id=self.admin.id, name="Ada", feature_asset_id=self.asset().id)

    def face(self, person: entities.Person) -> entities.Face:
        """Create a face of a person."""
        return self.state.add(
            entities.Face,
            asset_id=self.asset().id,
            person_id=person.id,
            image_width=10,
            image_height=10,
            box=(1, 2, 3, 4),
        )

    def link(self, password: str | None = None) -> entities.SharedLink:
        """Create a shared link to one asset."""
        return self.state.add(
            entities.SharedLink,
            user_id=self.admin.id,
            key=self.state.new_secret(),
            type="INDIVIDUAL",
            asset_ids=[self.asset().id],
            password=password,
        )

    def partner(self, *, by_me: bool) -> entities.User:
        """Create a partner of the admin, in one direction or the other."""
        other = self.user()
        pair = (self.admin.id, other.id) if by_me else (other.id, self.admin.id)
        self.state.add(entities.Partner, shared_by_id=pair[0], shared_with_id=pair[1])
        return other

    def duplicates(self) -> tuple[str, entities.Asset, entities.Asset]:
        """Create two duplicate assets."""
        first, second = self.asset(), self.asset()
        first.duplicate_id = second.duplicate_id = self.state.new_id()
        return first.duplicate_id, first, second

    def made(self, collection: str) -> str:
        """Return the id of a new entity, by the first segment of the paths that name it."""
        entity_id: str = self.kinds[collection]().id
        return entity_id

    @property
    def kinds(self) -> Mapping[str, Callable[[], Any]]:
        """Return functions that create an entity, by the first segment of the paths that name it."""
        state, mine = self.state, self.admin.id
        return {
            "activities": lambda: state.add(
                entities.Activity, user_id=mine, album_id=self.album().id, asset_id=None, type="like"
            ),
            "albums": self.album,
            "api-keys": lambda: state.add(
                entities.ApiKey, user_id=mine, name="k", secret=state.new_secret(), permissions=["all"]
            ),
            "assets": self.asset,
            "workflows": lambda: state.add(entities.Workflow, owner_id=mine, trigger="AssetCreate"),
            "libraries": lambda: state.add(entities.Library, owner_id=mine, name="Library"),
            "memories": lambda: state.add(
                entities.Memory, owner_id=mine, type="on_this_day", data={"year": 2024}, memory_at=state.now()
            ),
            "notifications": lambda: state.add(entities.Notification, user_id=mine, title="Hello"),
            "people": self.person,
            "sessions": lambda: state.add(entities.Session, user_id=mine, token=state.new_secret()),
            "shared-links": self.link,
            "stacks": lambda: self.stack()[0],
            "tags": lambda: state.add(entities.Tag, user_id=mine, value=f"Tag {state.new_id()}"),
            "users": self.user,
        }


def plan(world: World, operation: OperationModel, instances: Instances) -> Plan:
    """Return a request that matches the OpenAPI document and names existing entities."""
    segments = operation.path.strip("/").split("/")
    collection = segments[1] if segments[0] == "admin" else segments[0]
    made = Plan()
    for parameter in operation.parameters:
        value = instances.minimal(parameter.schema)
        if parameter.location == "path":
            made.path[parameter.wire_name] = value
        elif parameter.location == "query" and parameter.required:
            made.query[parameter.wire_name] = value
    if "id" in made.path and collection in world.kinds:
        made.path["id"] = world.made(collection)
    if operation.body is not None:
        made.body = filled(world, collection, instances.minimal(operation.body.schema))
    special = SPECIAL.get(operation.operation_id)
    if special is not None:
        special(world, made)
    return made


def filled(world: World, collection: str, body: Any) -> Any:
    """Replace ids by those of existing entities, based on the names of the fields."""
    if isinstance(body, list):
        return [filled(world, collection, item) for item in body]
    if not isinstance(body, dict):
        return body
    of_ids = {"faces": "assets", "trash": "assets", "duplicates": "assets", "download": "assets"}
    ids: Mapping[str, Callable[[], Any]] = {
        "ids": lambda: [world.made(of_ids.get(collection, collection)) for _ in range(2)],
        "assetIds": lambda: [world.asset().id, world.asset().id],
        "assetId": lambda: world.asset().id,
        "sourceId": lambda: world.asset().id,
        "targetId": lambda: world.asset().id,
        "albumId": lambda: world.album().id,
        "albumIds": lambda: [world.album().id],
        "personId": lambda: world.person().id,
        "tagIds": lambda: [world.made("tags")],
        "ownerId": lambda: world.admin.id,
        "userId": lambda: world.user().id,
        "sharedWithId": lambda: world.user().id,
    }
    return {name: ids[name]() if name in ids else filled(world, collection, value) for name, value in body.items()}


def _members(world: World, made: Plan) -> None:
    made.body["ids"] = [world.asset().id, world.asset().id]


def _album_user(world: World, made: Plan) -> None:
    made.path["userId"] = world.user().id
    world.state.albums[made.path["id"]].roles[made.path["userId"]] = "viewer"


def _album_users(world: World, made: Plan) -> None:
    made.body["albumUsers"] = [{"userId": world.user().id, "role": "editor"}]


def _note(world: World, made: Plan) -> None:
    made.path["key"] = "mobile-app"
    world.state.assets[made.path["id"]].metadata["mobile-app"] = ({"iCloudId": "1"}, world.state.now())


def _face(world: World, made: Plan) -> None:
    made.path["id"] = world.face(world.person()).id


def _face_of(world: World, made: Plan) -> None:
    person = world.person()
    made.path["id"], made.body["id"] = person.id, world.face(person).id


def _stacked(world: World, made: Plan) -> None:
    stack, asset = world.stack()
    made.path.update(id=stack.id, assetId=asset.id)


def _link(world: World, made: Plan) -> None:
    made.query["key"] = world.link().key
    made.headers.pop("Authorization", None)


def _link_with_password(world: World, made: Plan) -> None:
    made.query["key"], made.body["password"] = world.link("secret").key, "secret"


def _pin(world: World, made: Plan) -> None:
    world.admin.pin_code = made.body["pinCode"] = "123456"


def _duplicate(world: World, made: Plan) -> None:
    made.path["id"] = world.duplicates()[0]


def _duplicates(world: World, made: Plan) -> None:
    made.body["ids"] = [world.duplicates()[0]]


def _resolve(world: World, made: Plan) -> None:
    duplicate_id, first, second = world.duplicates()
    made.body["groups"] = [
        {"duplicateId": duplicate_id, "keepAssetIds": [first.id], "trashAssetIds": [second.id]},
    ]


def _portrait(world: World, made: Plan) -> None:
    user = world.state.users.get(made.path.get("id", ""), world.admin)
    user.profile_image = Content(JPEG, "me.jpg")


def _licence(world: World, _made: Plan) -> None:
    licence = {
        "licenseKey": "IMSV-A1b2-C3d4-E5f6-G7h8-I9j0-K1l2-M3n4-O5p6",
        "activationKey": "key",
        "activatedAt": "2024-05-06T07:08:09.000Z",
    }
    world.admin.license = world.state.server_license = licence


def _new_licence(_world: World, made: Plan) -> None:
    made.body.update(licenseKey="IMSV-A1b2-C3d4-E5f6-G7h8-I9j0-K1l2-M3n4-O5p6", activationKey="A" * 344)


def _download(world: World, made: Plan) -> None:
    made.body["assetIds"] = [world.asset().id]


SPECIAL: Mapping[str, Callable[[World, Plan], None]] = {
    "addAssetsToAlbum": _members,
    "removeAssetFromAlbum": _members,
    "addMemoryAssets": _members,
    "removeMemoryAssets": _members,
    "tagAssets": _members,
    "untagAssets": _members,
    "addUsersToAlbum": _album_users,
    "updateAlbumUser": _album_user,
    "removeUserFromAlbum": _album_user,
    "deleteAssetMetadata": _note,
    "getAssetMetadataByKey": _note,
    "deleteFace": _face,
    "reassignFacesById": _face_of,
    "removeAssetFromStack": _stacked,
    "getMySharedLink": _link,
    "sharedLinkLogin": _link_with_password,
    "unlockAuthSession": _pin,
    "resetPinCode": _pin,
    "changePinCode": _pin,
    "setupPinCode": lambda world, _: setattr(world.admin, "pin_code", None),
    "deleteDuplicate": _duplicate,
    "deleteDuplicates": _duplicates,
    "resolveDuplicates": _resolve,
    "getProfileImage": _portrait,
    "deleteProfileImage": _portrait,
    "getUserLicense": _licence,
    "getServerLicense": _licence,
    "setUserLicense": _new_licence,
    "setServerLicense": _new_licence,
    "getDownloadInfo": _download,
    "playAssetVideo": lambda world, made: made.path.update(id=world.asset("film.mp4").id),
    "getFaces": lambda world, made: made.query.update(id=world.asset().id),
    "getActivities": lambda world, made: made.query.update(albumId=world.album().id),
    "getActivityStatistics": lambda world, made: made.query.update(albumId=world.album().id),
    "updatePartner": lambda world, made: made.path.update(id=world.partner(by_me=False).id),
    "removePartner": lambda world, made: made.path.update(id=world.partner(by_me=True).id),
    "createPartner": lambda world, made: made.path.update(id=world.user().id),
    "createPartnerDeprecated": lambda world, made: made.path.update(id=world.user().id),
    "createSharedLink": lambda world, made: made.body.update(type="INDIVIDUAL", assetIds=[world.asset().id]),
    "createActivity": lambda _, made: made.body.update(type="comment", comment="Nice"),
    "createWorkflow": lambda _, made: made.body.update(
        {name: [] for name in ("filters", "actions") if name in made.body}
    ),
    "updateWorkflow": lambda _, made: made.body.update(name="Mine"),
    "updateStack": lambda world, made: made.path.update(id=world.stack()[0].id),
    "getMyApiKey": lambda world, made: made.headers.update({"x-api-key": world.fake.api_key}),
    "login": lambda _, made: made.body.update(email=ADMIN_EMAIL, password=ADMIN_PASSWORD),
    "changePassword": lambda _, made: made.body.update(password=ADMIN_PASSWORD, newPassword=ADMIN_PASSWORD),
    "createUserAdmin": lambda _, made: made.body.update(email="new@example.com"),
    "getTimeBucket": lambda _, made: made.query.update(timeBucket="2026-01-01T00:00:00.000Z"),
    "updateTag": lambda _, made: made.body.update(color="#AABBCC"),
}


async def send(session: aiohttp.ClientSession, fake: FakeImmich, operation: OperationModel, made: Plan) -> Any:
    """Send the request; return status, content type and body."""
    path = operation.path
    for name, value in made.path.items():
        path = path.replace("{" + name + "}", str(value))
    arguments: dict[str, Any] = {}
    if operation.body is not None and operation.body.content_type == JSON:
        arguments["json"] = made.body
    elif operation.body is not None:
        form = aiohttp.FormData(default_to_multipart=operation.body.content_type == MULTIPART)
        for parameter in operation.body.fields:
            if fake.spec.resolve(parameter.schema).get("format") == "binary" and parameter.required:
                form.add_field(parameter.wire_name, base64.b64decode("aGVsbG8="), filename="new.jpg")
            elif parameter.wire_name in made.body:
                value = made.body[parameter.wire_name]
                form.add_field(parameter.wire_name, value if isinstance(value, str) else json.dumps(value))
        arguments["data"] = form
    headers = {"Authorization": f"Bearer {fake.access_token}"} | made.headers
    if "x-api-key" in headers or "key" in made.query:
        del headers["Authorization"]
    async with session.request(
        operation.method,
        f"{fake.url}/api{path}",
        params=made.query,
        headers=headers,
        allow_redirects=False,
        **arguments,
    ) as response:
        return response.status, response.content_type, await response.read()


@pytest.fixture(params=RELEASES)
def spec(request: pytest.FixtureRequest) -> Spec:
    """Return the OpenAPI document of a release."""
    return load_release(request.param)


async def test_every_operation_answers_as_documented(spec: Spec) -> None:
    """Every operation responds with a documented status and a body that matches the schema."""
    judge, instances = DocumentValidator(spec), Instances(spec)
    wrong: list[str] = []
    # Ending this session would break the calls of the other operations.
    last = ("deleteAllSessions", "logout")
    rest = [operation for name, operation in spec.operations.items() if name not in last]
    operations = [*rest, *(spec.operations[name] for name in last)]
    async with FakeImmich(spec=spec) as fake, aiohttp.ClientSession() as session:
        world = World(fake)
        for operation in operations:
            made = plan(world, operation, instances)
            status, content_type, content = await send(session, fake, operation, made)
            wrong += verdict(operation, judge, status, content_type, content)
    assert wrong == []


def verdict(
    operation: OperationModel, judge: DocumentValidator, status: int, content_type: str, content: bytes
) -> list[str]:
    """Return the schema violations of a response."""
    where = f"{operation.method} {operation.path} ({operation.operation_id})"
    if operation.operation_id in REFUSED:
        return [] if status == REFUSED[operation.operation_id] else [f"{where}: {status} {content[:300]!r}"]
    response = operation.response_for(status)
    # Until 2.7 the status 200 of a duplicate or replacement is undocumented, as is the redirect 307.
    if response is None and (operation.operation_id, status) in (("redirectOAuthToMobile", 307), ("replaceAsset", 200)):
        return []
    if response is None or not 200 <= status < 300:
        return [f"{where}: {status} {content[:300]!r}"]
    if response.schema is None:
        return [] if content == b"" else [f"{where}: a body where none is documented: {content[:300]!r}"]
    if response.content_type == JSON_LINES:
        lines = [json.loads(line) for line in content.splitlines()]
        return [f"{where}: {found}" for line in lines for found in judge.findings(line, response.schema)]
    if content_type != JSON:
        return [] if response.content_type != JSON and content else [f"{where}: {content_type}"]
    return [f"{where}: {found}" for found in judge.findings(json.loads(content), response.schema)]
