"""Small sound files of formats that the project does not write, by their published layouts."""

import datetime
import struct

import numpy as np

SERIES = np.random.default_rng(1).normal(100, 5, size=(2, 30)).astype(np.float32)


def mne_raw(names=("Fz", "Cz", "ECG"), kinds=("eeg", "eeg", "ecg"), n=2560, size=1e-5):
    import mne

    x = size * np.random.default_rng(1).normal(size=(len(names), n))
    info = mne.create_info(list(names), 256.0, list(kinds), verbose="error")
    data = mne.io.RawArray(x, info, verbose="error")
    data.set_meas_date(datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.UTC))
    return data


def write_edf(path, labels=("Fz", "Cz"), seconds=10, rate=64, dimension="uV", records=None, values=None):
    """An EDF file by its published layout: 256 bytes, 256 per signal, records of 16-bit numbers of 1 s."""
    n = len(labels)
    records = seconds if records is None else records
    head = f"{'0':8}{'X':80}{'X':80}{'01.01.20'}{'03.04.05'}{256 * (n + 1):<8}{'':44}{records:<8}{1:<8}{n:<4}"
    columns = [(16, labels), (80, [""] * n), (8, [dimension] * n), (8, [-100] * n), (8, [100] * n)]
    columns += [(8, [-32768] * n), (8, [32767] * n), (80, [""] * n), (8, [rate] * n), (32, [""] * n)]
    head += "".join(f"{value:<{width}}" for width, column in columns for value in column)
    if values is None:
        values = np.random.default_rng(2).integers(-3000, 3000, size=(n, seconds * rate))
    body = np.concatenate([block.reshape(-1) for block in np.split(values.astype("<i2"), seconds, axis=1)])
    path.write_bytes(head.encode("ascii") + body.tobytes())
    return path, values


def homer_content(n=200, **changes):
    light = 1 + 0.02 * np.random.default_rng(1).normal(size=(n, 8))
    links = [[s, d, 1, w] for w in (1, 2) for s, d in ((1, 1), (1, 2), (2, 1), (2, 2))]
    about = {
        "MeasList": np.array(links),
        "Lambda": np.array([760.0, 850.0]),
        "SrcPos": np.array([[0.0, 0, 9], [5, 0, 9]]),
        "DetPos": np.array([[3.0, 0, 9], [2.0, 0, 9]]),
        "SpatialUnit": "cm",
    }
    return {"d": light, "t": 0.1 + np.arange(n)[:, None] / 10, "SD": {**about, **changes.pop("SD", {})}, **changes}


def write_snirf(path, light=None, kind=1, n=200, distance=0.03):
    """Two pairs at 760 and 850 nm; dataType 1 = light, 99999 = processed."""
    import h5py

    if light is None:
        light = 1 + 0.02 * np.random.default_rng(1).normal(size=(n, 4))
    text = h5py.string_dtype("ascii")
    with h5py.File(path, "w") as file:
        file.create_dataset("formatVersion", data="1.0", dtype=text)
        tags = file.create_group("nirs/metaDataTags")
        about = {"SubjectID": "x", "MeasurementDate": "2020-01-02", "MeasurementTime": "03:04:05Z"}
        about |= {"LengthUnit": "m", "TimeUnit": "s", "FrequencyUnit": "Hz"}
        for key, value in about.items():
            tags.create_dataset(key, data=value, dtype=text)
        file["nirs/data1/dataTimeSeries"] = light
        file["nirs/data1/time"] = np.arange(len(light)) / 10
        for i, (detector, wave) in enumerate(((1, 1), (1, 2), (2, 1), (2, 2))):
            item = file.create_group(f"nirs/data1/measurementList{i + 1}")
            for key, value in {
                "sourceIndex": 1,
                "detectorIndex": detector,
                "wavelengthIndex": wave,
                "dataTypeIndex": 1,
            }.items():
                item[key] = value
            item["dataType"] = kind
            if kind == 99999:
                item.create_dataset("dataTypeLabel", data="dOD", dtype=text)
        file["nirs/probe/wavelengths"] = np.array([760.0, 850.0])
        file["nirs/probe/sourcePos3D"] = np.array([[0.0, 0.09, 0]])
        file["nirs/probe/detectorPos3D"] = np.array([[distance, 0.09, 0], [-distance, 0.09, 0]])
        file.create_dataset("nirs/probe/sourceLabels", data=["S1"], dtype=text)
        file.create_dataset("nirs/probe/detectorLabels", data=["D1", "D2"], dtype=text)
    return path, light


def volumes(tmp_path, series, unit="sec", interval=2.0, shape=(4, 4, 4)):
    """Region 1 fills x = 0, region 2 fills x = 3, region 7 lies outside of what was recorded (x = 1)."""
    import nibabel

    numbers = np.zeros(shape, dtype=np.int16)
    numbers[0], numbers[3], numbers[1] = 1, 2, 7
    data = np.zeros((*shape, series.shape[1]), dtype=np.float32)
    data[0], data[3] = series[0], series[1]
    affine = np.diag([3.0, 3, 3, 1])
    image = nibabel.Nifti1Image(data, affine)
    image.header.set_zooms((3, 3, 3, interval))
    image.header.set_xyzt_units("mm", unit)
    nibabel.save(image, tmp_path / "bold.nii.gz")
    nibabel.save(nibabel.Nifti1Image(numbers, affine), tmp_path / "atlas.nii.gz")
    return tmp_path / "bold.nii.gz", tmp_path / "atlas.nii.gz"


def xdf_chunk(tag, content):
    return b"\x04" + struct.pack("<I", len(content) + 2) + struct.pack("<H", tag) + content


def xdf_stream(number, name, kind, rate, times, values, labels=(), unit="microvolts"):
    """Header, samples (double) and footer of one stream; values (sample, channel) or texts."""
    text = isinstance(values[0], str)
    count = 1 if text else len(values[0])
    channels = "".join(f"<channel><label>{label}</label><unit>{unit}</unit></channel>" for label in labels)
    header = (
        f"<?xml version='1.0'?><info><name>{name}</name><type>{kind}</type><channel_count>{count}</channel_count>"
        f"<nominal_srate>{rate}</nominal_srate><channel_format>{'string' if text else 'double64'}</channel_format>"
        f"<source_id>{name}</source_id><desc><channels>{channels}</channels></desc></info>"
    )
    which = struct.pack("<I", number)
    body = which + b"\x04" + struct.pack("<I", len(times))
    for time, value in zip(times, values):
        body += b"\x08" + struct.pack("<d", time)
        body += b"\x01" + struct.pack("<B", len(value)) + value.encode() if text else struct.pack(f"<{count}d", *value)
    footer = f"<?xml version='1.0'?><info><sample_count>{len(times)}</sample_count></info>"
    return xdf_chunk(2, which + header.encode()), xdf_chunk(3, body), xdf_chunk(6, which + footer.encode())


def write_xdf(path, *streams):
    parts = [xdf_stream(i + 1, *one) for i, one in enumerate(streams)]
    content = b"XDF:" + xdf_chunk(1, b"<?xml version='1.0'?><info><version>1.0</version></info>")
    path.write_bytes(content + b"".join(part[k] for k in range(3) for part in parts))
    return path


def eeg_stream(name, start=0.0, rate=100, n=300, **extra):
    times = 50 + start + np.arange(n) / rate
    return (
        name,
        extra.get("kind", "EEG"),
        rate,
        times,
        np.stack([times, 2 * times], axis=1),
        ("Fz", "Cz"),
        extra.get("unit", "V"),
    )
