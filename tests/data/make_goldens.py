#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes goldens/*.npy: small networks on a small pair, computed by scripts/read_model.py in float64.

usage: make_goldens.py [FOLDER]   (default: goldens beside this file; cases.json is read from there)

Weights and inputs follow from a tensor's name and an element's index alone, so that tst_goldens.cpp makes the same ones:
hash(name, i) is 32 bits, u = its upper 24 bits / 2^24, and
  convolutions' weight and bias   (2 u - 1) / sqrt(fan in), of both heads times 12 (offsets of several pixels)
  batch norm's weight 0.5 + u, bias and running mean (2 u - 1) / 5, running variance 0.1 + u / 5
  guidance (3, H, W) as input.guidance, target (H, W) as input.target: u
A case has <case>.npy (H, W) and <case>-kernels.npy (3 k^2, h, w), every third pixel: k^2 weights, then 2 k^2 raw offsets.
"""
import json
import pathlib
import sys

import numpy as np
import torch

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / 'scripts'))
import read_model  # noqa: E402

HEIGHT, WIDTH, STEP, FEATURES = 31, 34, 3, 16
DEFAULTS = {'kernel_size': '3', 'window': '15', 'residual': 'true', 'streams': 'both', 'guidance_channels': '3',
            'guidance_order': 'rgb', 'sampling': 'centred', 'border': 'replicate'}
# Output channels of the layers read_model.LAYERS lists.
OUTPUTS = {'fdkn': [32, 32, 64, 64, FEATURES, FEATURES], 'dkn': [32, 32, 64, 64, 128, FEATURES, FEATURES]}


def unit_values(name, shape):
    """Numbers in [0, 1), float64: FNV-1a of the name, then MurmurHash3's finaliser of it and the element's index."""
    seed = 2166136261
    for byte in name.encode():
        seed = (seed ^ byte) * 16777619 % 2**32
    x = (np.arange(int(np.prod(shape)), dtype=np.uint64) * 0x9E3779B9 + seed) % 2**32
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        x = (x ^ (x >> shift)) * factor % 2**32
    x ^= x >> 16
    return (x >> 8).reshape(shape) / 2.0**24


def tensor(name, shape, fan_in):
    u = unit_values(name, shape)
    if '_bn.' in name:
        part = name.rsplit('.', 1)[1]
        values = {'weight': 0.5 + u, 'running_var': 0.1 + u / 5}.get(part, (2 * u - 1) / 5)
    else:
        values = (2 * u - 1) / np.sqrt(fan_in) * (12 if '.conv_' in name else 1)
    return torch.from_numpy(values.astype(np.float32))


def network(config):
    tensors = {}
    fdkn = config['architecture'] == 'fdkn'
    cell = 16 if fdkn else 1
    taps = int(config['kernel_size'])**2
    for stream in ['guidance', 'target'] if config['streams'] == 'both' else [config['streams']]:
        inputs = cell * (int(config['guidance_channels']) if stream == 'guidance' else 1)
        layers = [(name, kernel, outputs, norm) for (name, kernel, _, norm), outputs in
                  zip(read_model.LAYERS[config['architecture']], OUTPUTS[config['architecture']])]
        for name, kernel, outputs, norm in layers + [('conv_weight', 1, taps * cell, False),
                                                     ('conv_offset', 1, 2 * taps * cell, False)]:
            fan_in = inputs * kernel * kernel
            tensors[f'{stream}.{name}.weight'] = tensor(f'{stream}.{name}.weight', (outputs, inputs, kernel, kernel), fan_in)
            tensors[f'{stream}.{name}.bias'] = tensor(f'{stream}.{name}.bias', (outputs,), fan_in)
            if norm:
                for part in ('weight', 'bias', 'running_mean', 'running_var'):
                    tensors[f'{stream}.{name}_bn.{part}'] = tensor(f'{stream}.{name}_bn.{part}', (outputs,), fan_in)
            # Both heads read the last feature map.
            inputs = inputs if name.startswith('conv_') else outputs
    return tensors


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / 'goldens'
    guidance = torch.from_numpy(unit_values('input.guidance', (3, HEIGHT, WIDTH)))
    target = torch.from_numpy(unit_values('input.target', (HEIGHT, WIDTH)))
    for case, fields in json.loads((folder / 'cases.json').read_text()).items():
        config = DEFAULTS | fields
        tensors = {name: values.double() for name, values in network(config).items()}
        result, weights, offsets = read_model.filter_plane(config, tensors, guidance, target)
        kernels = torch.cat([weights, offsets])[:, ::STEP, ::STEP]
        np.save(folder / f'{case}.npy', result.numpy().astype(np.float32))
        np.save(folder / f'{case}-kernels.npy', kernels.numpy().astype(np.float32))
        half = int(config['window']) // 2
        print(f'{case}: offsets {offsets.std():.2f} px rms, {100 * (offsets.abs() > half).double().mean():.1f} % beyond the '
              f'window, weights {weights.abs().mean():.3f}, change {(result - target).std():.3f}')


if __name__ == '__main__':
    main()
